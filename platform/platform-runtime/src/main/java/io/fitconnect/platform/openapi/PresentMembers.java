package io.fitconnect.platform.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Marks the members that every answer has as required: the components of its record that are not {@code @Nullable}, since
 * an answer leaves out null alone. What a request must have, its constraints say.
 */
final class PresentMembers implements ModelConverter, OpenApiCustomizer {

    private static final String NOTE = "x-present";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        Class<?> raw = Json31.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && raw.isRecord()) {
            @Nullable Schema<?> model = modelOf(schema, context);
            if (model != null) {
                model.addExtension(NOTE, presentIn(raw));
            }
        }
        return schema;
    }

    @Override
    public void customise(OpenAPI api) {
        Set<String> answers = ReferencedSchemas.ofAnswers(api);
        api.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getExtensions() != null
                    && schema.getExtensions().remove(NOTE) instanceof List<?> present
                    && answers.contains(name)) {
                require(schema, present);
            }
        });
    }

    private static void require(Schema<?> schema, List<?> present) {
        if (schema.getProperties() != null) {
            schema.getProperties().keySet().stream().filter(present::contains).forEach(schema::addRequiredItem);
        }
    }

    private static @Nullable Schema<?> modelOf(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        return reference == null
                ? schema
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static Stream<String> namesOf(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                ? presentIn(component.getType()).stream()
                : Stream.of(component.getName());
    }

    private static List<String> presentIn(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .flatMap(PresentMembers::namesOf)
                .toList();
    }
}
