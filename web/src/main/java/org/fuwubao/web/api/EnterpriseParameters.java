package org.fuwubao.web.api;

import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.fuwubao.enterprise.EnterpriseFilter;
import org.fuwubao.enterprise.EnterpriseFilter.LibraryStatus;
import org.fuwubao.enterprise.PackageLevel;
import org.fuwubao.enterprise.RegistrationStatus;
import org.fuwubao.enterprise.Tier;

/** What a list of enterprises is narrowed to. A bean of query parameters. */
public class EnterpriseParameters {

    private static final Pattern DISTRICT = Pattern.compile("[0-9]{6}");
    private static final Pattern INDUSTRY = Pattern.compile("[A-T]|[0-9]{2,4}");

    @QueryParam("district")
    @Parameter(description = "Operating district, or the registered one where that is empty; six digits")
    String district;

    @QueryParam("industry")
    @Parameter(description = "Beginning of the industry that counts: a section (M) or two to four digits (73, 7320)")
    String industry;

    @QueryParam("tier")
    @Parameter(description = "A, B or C")
    String tier;

    @QueryParam("steward")
    @Parameter(description = "Username of a person who looks after it today")
    String steward;

    @QueryParam("inStatisticsLibrary")
    @Parameter(description = "true, false or unknown")
    String inStatisticsLibrary;

    @QueryParam("tag")
    String tag;

    @QueryParam("onKeyList")
    @Parameter(description = "true or false")
    String onKeyList;

    @QueryParam("packageLevel")
    @Parameter(description = "CITY, DISTRICT or STREET")
    String packageLevel;

    @QueryParam("registrationStatus")
    @Parameter(description = "EXISTING, REVOKED, DEREGISTERED or MOVED_OUT")
    String registrationStatus;

    @QueryParam("incomplete")
    @Parameter(description = "true: nobody looks after it locally today")
    String incomplete;

    @QueryParam("updatedAfter")
    @Parameter(description = "Changed after this moment, ISO-8601 with offset (+ is %2B)")
    String updatedAfter;

    EnterpriseFilter filter() {
        return new EnterpriseFilter(Query.matching("district", district, DISTRICT), Query.matching("industry", industry, INDUSTRY),
                Query.code(Tier.class, "tier", tier), Query.text(steward), library(), Query.text(tag),
                Query.flag("onKeyList", onKeyList), Query.code(PackageLevel.class, "packageLevel", packageLevel),
                Query.code(RegistrationStatus.class, "registrationStatus", registrationStatus),
                Query.flag("incomplete", incomplete), Query.moment("updatedAfter", updatedAfter));
    }

    private LibraryStatus library() {
        return Query.read("inStatisticsLibrary", inStatisticsLibrary, value -> switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> LibraryStatus.YES;
            case "false" -> LibraryStatus.NO;
            case "unknown" -> LibraryStatus.UNKNOWN;
            default -> throw new IllegalArgumentException(value);
        });
    }
}
