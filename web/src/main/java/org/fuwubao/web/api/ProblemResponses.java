package org.fuwubao.web.api;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Writes into the OpenAPI document what every operation may answer besides its own, once for all of them. */
public class ProblemResponses implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String KEY = "Idempotency-Key";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createObject(Components.class));
        }
        document.getComponents().addSchema(PROBLEM, problem());
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                    .forEach((method, operation) -> complete(path, method, operation)));
        }
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean withBody = method == PathItem.HttpMethod.POST || method == PathItem.HttpMethod.PUT || method == PathItem.HttpMethod.PATCH;
        add(operation, "401", "No token, or one that ended");
        add(operation, "403", "Seen, but not allowed");
        if (path.contains("{")) {
            add(operation, "404", "Not there, or outside the caller's scope");
        }
        if (!withBody) {
            add(operation, "400", "Unknown query parameter or sort");
        } else {
            add(operation, "400", "No JSON, with line and column");
        }
        add(operation, "422", "A value is refused, with its field");
        if (has(operation, "If-Match")) {
            add(operation, "412", "Somebody else changed it after the version of If-Match");
            add(operation, "428", "If-Match is missing");
        }
        if (method == PathItem.HttpMethod.POST && operation.getResponses().getAPIResponse("201") != null && !path.endsWith("/tokens")) {
            operation.addParameter(OASFactory.createObject(Parameter.class).name(KEY).in(Parameter.In.HEADER)
                    .description("Sent again under the same key it is done once; another body under it is 422")
                    .schema(OASFactory.createObject(Schema.class).addType(Schema.SchemaType.STRING).maxLength(100)));
        }
    }

    private static boolean has(Operation operation, String header) {
        return operation.getParameters() != null && operation.getParameters().stream().anyMatch(parameter -> header.equals(parameter.getName()));
    }

    private static void add(Operation operation, String status, String description) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createObject(APIResponses.class));
        }
        APIResponse there = operation.getResponses().getAPIResponse(status);
        if (there == null) {
            operation.getResponses().addAPIResponse(status, OASFactory.createObject(APIResponse.class).description(description)
                    .content(OASFactory.createContent().addMediaType(ApiProblem.MEDIA_TYPE, OASFactory.createMediaType()
                            .schema(OASFactory.createSchema().ref(PROBLEM)))));
        }
    }

    private static Schema problem() {
        Schema error = object(Map.of("field", text(), "code", text(), "detail", text()));
        return object(Map.of("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER), "code", text(), "detail", text(),
                "errors", OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(error)))
                .required(List.of("status", "code", "detail", "errors"));
    }

    private static Schema object(Map<String, Schema> properties) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).properties(properties);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
