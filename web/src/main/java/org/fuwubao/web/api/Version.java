package org.fuwubao.web.api;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of an object as ETag, and the one that an edit saw as If-Match. */
final class Version {

    private static final Pattern STRONG = Pattern.compile("\"(\\d{1,18})\"");

    private Version() {
    }

    static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** Missing is 428; a tag that never was one of ours cannot match, so 412. */
    static long seen(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refused(ApiProblem.of(428, "PRECONDITION_REQUIRED"));
        }
        Matcher tag = STRONG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new Refused(ApiProblem.of(412, "STALE"));
        }
        return Long.parseLong(tag.group(1));
    }
}
