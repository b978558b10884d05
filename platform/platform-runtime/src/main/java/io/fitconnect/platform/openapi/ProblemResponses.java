package io.fitconnect.platform.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Adds the problems that follow from the shape of an operation: its path, its preconditions, its idempotency key. */
final class ProblemResponses implements OpenApiCustomizer {

    private static final String PROBLEM = "Problem";

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().addSchemas(PROBLEM, problem());
        api.getPaths().values().forEach(path -> path.readOperationsMap().forEach(ProblemResponses::describe));
    }

    private static void describe(PathItem.HttpMethod method, Operation operation) {
        add(operation, "400", "A member or parameter is not valid; errors names it and says why");
        add(operation, "401", "No valid access token");
        if (!isOpen(operation)) {
            add(operation, "403", "The token lacks the scope, or belongs to no athlete");
        }
        add(operation, "406", "Accept names none of the media types below");
        if (operation.getRequestBody() != null) {
            addIfMissing(operation, "415", "The body has none of the media types above");
        }
        if (hasPathParameter(operation)) {
            addIfMissing(operation, "404", "Does not exist, or belongs to another account");
        }
        if (has(operation, "header", "If-Match")) {
            add(operation, "412", "The resource has a newer version than If-Match names");
        }
        if (demandsVersion(method, operation)) {
            add(operation, "428", "If-Match is missing");
        }
        if (has(operation, "header", "Idempotency-Key")) {
            add(operation, "422", "The Idempotency-Key was used for another request");
        }
        addIfMissing(operation, "503", "The service or its store is busy or unavailable; retry after Retry-After");
        operation.getResponses().forEach((status, response) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                response.setContent(content());
            }
        });
    }

    /** Whether it says that it needs no token. */
    private static boolean isOpen(Operation operation) {
        return operation.getSecurity() != null && operation.getSecurity().isEmpty();
    }

    /** Who changes what was read does always, who deletes where the operation says so. */
    private static boolean demandsVersion(PathItem.HttpMethod method, Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .filter(parameter ->
                                "header".equals(parameter.getIn()) && "If-Match".equals(parameter.getName()))
                        .anyMatch(parameter ->
                                method != PathItem.HttpMethod.DELETE || Boolean.TRUE.equals(parameter.getRequired()));
    }

    private static boolean has(Operation operation, String in, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> in.equals(parameter.getIn()) && name.equals(parameter.getName()));
    }

    private static boolean hasPathParameter(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "path".equals(parameter.getIn()));
    }

    private static void addIfMissing(Operation operation, String status, String description) {
        if (!operation.getResponses().containsKey(status)) {
            add(operation, status, description);
        }
    }

    private static void add(Operation operation, String status, String description) {
        operation.getResponses().addApiResponse(status, new ApiResponse().description(description));
    }

    private static Content content() {
        MediaType json = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM));
        return new Content().addMediaType("application/problem+json", json);
    }

    private static Schema<?> error() {
        Schema<Object> error = new ObjectSchema();
        error.addProperty("member", new StringSchema().example("laps[0].distanceMeters"));
        error.addProperty("problem", new StringSchema().example("must be a number"));
        error.setRequired(List.of("member", "problem"));
        return error;
    }

    private static Schema<?> problem() {
        Schema<Object> problem = new ObjectSchema();
        problem.setDescription("RFC 9457; programs look at type, people at detail; a type may add members of its own");
        problem.addProperty("type", new StringSchema().example("urn:fitconnect:problem:invalid-request"));
        problem.addProperty("title", new StringSchema());
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("detail", new StringSchema());
        problem.addProperty("instance", new StringSchema());
        problem.addProperty("errors", new ArraySchema().items(error()));
        problem.setRequired(List.of("type", "title", "status"));
        problem.setAdditionalProperties(true);
        return problem;
    }
}
