package io.fitconnect.platform.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Says of the parameters that the platform reads what it takes: neither an empty key nor an empty cursor, and If-Match. */
final class ParameterConventions implements OpenApiCustomizer {

    private static final int MAX_KEY = 255;
    private static final int MAX_CURSOR = 1024;

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().values().forEach(path -> path.readOperationsMap().forEach(ParameterConventions::describe));
    }

    private static void describe(PathItem.HttpMethod method, Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> describe(method, parameter));
        }
    }

    private static void describe(PathItem.HttpMethod method, Parameter parameter) {
        switch (parameter.getName()) {
            case "Idempotency-Key" -> bound(parameter.getSchema(), MAX_KEY);
            case "cursor" -> bound(parameter.getSchema(), MAX_CURSOR);
            case "If-Match" -> {
                if (method != PathItem.HttpMethod.DELETE) {
                    parameter.setRequired(true); // without it the answer is 428
                }
            }
            default -> {}
        }
    }

    private static void bound(@Nullable Schema<?> schema, int maxLength) {
        if (schema != null) {
            schema.setMinLength(1);
            schema.setMaxLength(maxLength);
        }
    }
}
