package org.fuwubao.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.fuwubao.search.Highlight;
import org.fuwubao.search.SuggestQueries;
import org.fuwubao.search.Suggestion;

/** What a search field offers while somebody types. */
@Path("/suggest")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "enterprises")
public class SuggestResource {

    @Inject
    SuggestQueries suggestions;

    /** At most ten. */
    public record Suggestions(List<Item> items) {
    }

    /**
     * @param own   the caller looks after it, or belongs to it
     * @param fuzzy only like what was typed
     */
    @Schema(name = "Suggestion")
    public record Item(long id, String name, String uscc, Highlight.Field matchedField,
            @Schema(description = "What matched, as HTML: the text is escaped, the match stands in <em>") String highlight,
            boolean own, boolean fuzzy) {

        static Item of(Suggestion suggestion) {
            return new Item(suggestion.id(), suggestion.name(), suggestion.uscc(), suggestion.matchedField(),
                    html(suggestion.highlight()), suggestion.own(), suggestion.fuzzy());
        }
    }

    @GET
    @Operation(summary = "Up to ten enterprises for what is typed so far", description = "Own enterprises first, all within the caller's scope.")
    @APIResponseSchema(Suggestions.class)
    public Suggestions suggest(@QueryParam("q") String q) {
        return new Suggestions(suggestions.suggest(q == null ? "" : q).stream().map(Item::of).toList());
    }

    private static String html(Highlight highlight) {
        return highlight.pieces().stream().map(piece -> piece.marked() ? "<em>" + escaped(piece.text()) + "</em>" : escaped(piece.text()))
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
