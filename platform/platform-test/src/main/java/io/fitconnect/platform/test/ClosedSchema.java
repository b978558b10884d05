package io.fitconnect.platform.test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Closes the open objects of a schema, so that a misspelt optional property of a producer does not pass as growth of
 * the contract. Alternatives and conjunctions stay as they are: closing one branch would refuse the others.
 */
final class ClosedSchema {

    private ClosedSchema() {}

    static JsonNode of(JsonNode schema) {
        var copy = schema.deepCopy();
        close(copy);
        return copy;
    }

    private static void close(JsonNode schema) {
        if (!(schema instanceof ObjectNode object)) {
            return;
        }
        if (object.path("properties").isObject() && !object.has("additionalProperties")) {
            object.put("unevaluatedProperties", false);
        }
        object.path("properties").forEach(ClosedSchema::close);
        object.path("$defs").forEach(ClosedSchema::close);
        close(object.path("items"));
    }
}
