package io.fitconnect.platform.test.answer;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of an API document, closed: a member that they do not name is a violation. */
final class ClosedSchemas {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ObjectNode definitions;
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

    ClosedSchemas(JsonNode schemas) {
        definitions = Closure.ofComponents(schemas);
    }

    List<String> listViolations(JsonNode schema, String body) {
        try {
            JsonNode json = STRICT.readTree(body);
            return compiled
                    .computeIfAbsent(schema, this::compile)
                    .validate(json, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .stream()
                    .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                    .toList();
        } catch (JacksonException unreadable) {
            return List.of("the body is no JSON: " + unreadable.getOriginalMessage());
        }
    }

    private Schema compile(JsonNode schema) {
        ObjectNode whole = Closure.of(schema);
        whole.set("$defs", definitions);
        return SCHEMAS.getSchema(whole);
    }
}
