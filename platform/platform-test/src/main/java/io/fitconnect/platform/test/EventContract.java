package io.fitconnect.platform.test;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of one event on the class path. */
record EventContract(String service, String aggregate, String event) {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String VERSIONED = ".*\\.v[1-9][0-9]*";

    String versionedName() {
        return event.matches(VERSIONED) ? event : event + ".v1";
    }

    String schemaResource() {
        return resource(".schema.json");
    }

    JsonNode example() {
        return read(resource(".example.json"));
    }

    /** What is wrong with the JSON, including properties that the contract does not name. */
    List<String> violations(JsonNode json) {
        var schema = SCHEMAS.getSchema(ClosedSchema.of(read(schemaResource())));
        return schema
                .validate(json, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    private String resource(String suffix) {
        return "contracts/" + service + "/" + aggregate + "/" + versionedName() + suffix;
    }

    private static JsonNode read(String resource) {
        try (var stream = EventContract.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new AssertionError("There is no " + resource + " in the module contracts (is it installed?)");
            }
            return JsonMapper.shared().readTree(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
