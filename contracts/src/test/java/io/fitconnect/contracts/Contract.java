package io.fitconnect.contracts;

import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One event's contract as it was read: its schema, the example beside it and the README of its folder. */
record Contract(
        Path file, String service, String aggregate, JsonNode schema, Optional<JsonNode> example, String readme) {

    String topic() {
        return service + "." + aggregate;
    }

    Contract withSchema(JsonNode other) {
        return new Contract(file, service, aggregate, other, example, readme);
    }

    Contract withExample(Optional<JsonNode> other) {
        return new Contract(file, service, aggregate, schema, other, readme);
    }

    Contract withReadme(String other) {
        return new Contract(file, service, aggregate, schema, example, other);
    }
}
