package io.fitconnect.platform.openapi;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Gives merge patches a schema of their own: the document's members, of which none is required. */
final class MergePatchBodies implements OpenApiCustomizer {

    private static final String PATCH = "Patch";
    private static final String SCHEMAS = "#/components/schemas/";

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().values().stream()
                .map(PathItem::getPatch)
                .filter(Objects::nonNull)
                .map(Operation::getRequestBody)
                .flatMap(body -> body.getContent().values().stream())
                .forEach(content -> loosen(api, content));
    }

    private static void loosen(OpenAPI api, MediaType content) {
        String document = content.getSchema().get$ref().substring(SCHEMAS.length());
        if (document.endsWith(PATCH)) {
            return; // media types of one operation share their schema
        }
        String patch = document + PATCH;
        Schema<?> loose =
                Json31.mapper().convertValue(api.getComponents().getSchemas().get(document), Schema.class);
        loose.setRequired(null);
        api.getComponents().addSchemas(patch, loose);
        content.setSchema(new Schema<>().$ref(SCHEMAS + patch));
    }
}
