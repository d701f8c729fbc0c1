package org.fuwubao.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of enterprises. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EnterpriseList(List<EnterpriseAnswer> items,
        @Schema(description = "All that match, counted within the caller's scope") long total,
        boolean totalIsLowerBound,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(description = "Cursor of the next page, null on the last") String next,
        @Schema(description = "With q: nothing matched exactly, these are like it") Boolean fuzzy,
        @Schema(description = "With q: the index is not ready, ranking is plain") Boolean fromDatabase) {
}
