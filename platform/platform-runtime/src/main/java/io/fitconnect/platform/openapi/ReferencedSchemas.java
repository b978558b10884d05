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

/** The names of the schemas that the JSON bodies of a document reach. */
final class ReferencedSchemas {

    private static final String SCHEMAS = "#/components/schemas/";

    private ReferencedSchemas() {}

    static Set<String> ofAnswers(OpenAPI api) {
        Set<String> names = new HashSet<>();
        operations(api)
                .flatMap(operation -> operation.getResponses().values().stream())
                .forEach(response -> collect(api, response.getContent(), names));
        return names;
    }

    static Set<String> ofRequests(OpenAPI api) {
        Set<String> names = new HashSet<>();
        operations(api)
                .filter(operation -> operation.getRequestBody() != null)
                .forEach(operation -> collect(api, operation.getRequestBody().getContent(), names));
        return names;
    }

    private static Stream<Operation> operations(OpenAPI api) {
        return api.getPaths().values().stream().flatMap(path -> path.readOperations().stream());
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
