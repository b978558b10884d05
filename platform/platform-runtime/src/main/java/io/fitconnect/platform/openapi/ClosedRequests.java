package io.fitconnect.platform.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Says of JSON bodies what the services do with them: an unknown member is refused. Answers stay open, because clients
 * must bear members that are added later.
 */
final class ClosedRequests implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        Set<String> answers = ReferencedSchemas.ofAnswers(api);
        ReferencedSchemas.ofRequests(api).forEach(name -> close(api, name, answers));
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
}
