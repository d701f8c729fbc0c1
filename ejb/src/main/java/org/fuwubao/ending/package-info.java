/**
 * The end of an enterprise's file: cancelled, revoked, or gone from Beijing. The file is archived, nobody looks after it
 * any more, and later features end what they track; a mistake is undone by a person with a reason.
 */
package org.fuwubao.ending;
