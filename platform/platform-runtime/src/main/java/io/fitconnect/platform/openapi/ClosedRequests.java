package io.fitconnect.platform.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Says of JSON bodies what the services do with them: an unknown member is refused. Answers stay open, because clients
 * must bear members that are added later.
 */
final class ClosedRequests implements OpenApiCustomizer {

    private static final String SCHEMAS = "#/components/schemas/";

    @Override
    public void customise(OpenAPI api) {
        Set<String> answers = new HashSet<>();
        operations(api)
                .flatMap(operation -> operation.getResponses().values().stream())
                .forEach(response -> collect(api, response.getContent(), answers));
        Set<String> requests = new HashSet<>();
        operations(api)
                .filter(operation -> operation.getRequestBody() != null)
                .forEach(operation -> collect(api, operation.getRequestBody().getContent(), requests));
        requests.forEach(name -> close(api, name, answers));
    }

    private static Stream<Operation> operations(OpenAPI api) {
        return api.getPaths().values().stream().flatMap(path -> path.readOperations().stream());
    }

    private static void close(OpenAPI api, String name, Set<String> answers) {
        Schema<?> schema = api.getComponents().getSchemas().get(name);
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        if (answers.contains(name)) {
            throw new IllegalStateException(
                    name + " is both asked for and answered; give the answer a record of its own");
        }
        schema.setAdditionalProperties(false);
    }

    private static void collect(OpenAPI api, @Nullable Content content, Set<String> names) {
        if (content != null) {
            content.forEach((type, media) -> {
                if (type.endsWith("json")) {
                    collect(api, media.getSchema(), names);
                }
            });
        }
    }

    private static void collect(OpenAPI api, @Nullable Schema<?> schema, Set<String> names) {
        if (schema == null) {
            return;
        }
        String reference = schema.get$ref();
        if (reference != null) {
            String name = reference.substring(SCHEMAS.length());
            if (names.add(name)) {
                collect(api, api.getComponents().getSchemas().get(name), names);
            }
        }
        collect(api, schema.getItems(), names);
        Map<String, Schema<?>> properties = new HashMap<>();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> properties.put(name, property));
        }
        properties.values().forEach(property -> collect(api, property, names));
    }
}
