/**
 * 申请共管: who meets a credit code that another file bears asks the unit head who answers for that file, and learns
 * nothing but the answer.
 */
package org.fuwubao.sharedcare;
