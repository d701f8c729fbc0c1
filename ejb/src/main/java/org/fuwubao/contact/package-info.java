/**
 * People at the enterprise whom one can call: by role and with their days, masked for readers. The full value comes by
 * an explicit act with a reason, which the trail keeps (personal information law; domain reference 13).
 */
package org.fuwubao.contact;
