package io.fitconnect.platform.test.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A query parameter of an operation, and values at the bounds of its schema.
 *
 * @param example documented value of one that is required; empty where it is optional or none is documented
 */
record QueryParameter(String name, JsonNode schema, Optional<String> example) {

    static QueryParameter of(JsonNode parameter) {
        boolean isRequired = parameter.path("required").asBoolean(false);
        return new QueryParameter(
                parameter.path("name").asString(),
                parameter.path("schema"),
                isRequired && parameter.has("example")
                        ? Optional.of(parameter.path("example").asString())
                        : Optional.empty());
    }

    /** What the schema allows. Nothing for free text: it may have a form of its own, as a cursor has. */
    List<String> valuesInside() {
        return inside(schema);
    }

    /** What the schema does not allow. */
    List<String> valuesOutside() {
        return outside(schema);
    }

    private static List<String> inside(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.path("enum").valueStream().map(JsonNode::asString).toList();
        }
        return switch (schema.path("type").asString()) {
            case "array" -> inside(schema.path("items"));
            case "boolean" -> List.of("true", "false");
            case "integer" -> bounds(schema, 0);
            default -> formatted(schema.path("format").asString(""));
        };
    }

    private static List<String> formatted(String format) {
        return switch (format) {
            case "date-time" -> List.of("2026-02-28T23:59:59Z", "2026-02-28T23:59:59.999999%2B03:00");
            case "uuid" -> List.of(new UUID(7, 7).toString());
            default -> List.of();
        };
    }

    private static List<String> outside(JsonNode schema) {
        boolean isText = schema.path("type").asString().equals("string");
        if (schema.has("enum") || (isText && schema.has("format"))) {
            return List.of("no-such", "0", "2026-02-30T00:00:00Z", "%2B1000000000-12-31T23:59:59Z", "-999999999-01-01");
        }
        return switch (schema.path("type").asString()) {
            case "array" -> outside(schema.path("items"));
            case "boolean" -> List.of("no-such", "2");
            case "integer" -> {
                List<String> values = new ArrayList<>(bounds(schema, 1));
                values.addAll(List.of("no-such", "1.5", "1e1", "99999999999999999999"));
                yield values;
            }
            default -> lengths(schema);
        };
    }

    /** The bounds of a number, or what is so far beyond them. */
    private static List<String> bounds(JsonNode schema, long beyond) {
        List<String> values = new ArrayList<>();
        if (schema.has("minimum")) {
            values.add(Long.toString(schema.path("minimum").asLong() - beyond));
        }
        if (schema.has("maximum")) {
            values.add(Long.toString(schema.path("maximum").asLong() + beyond));
        }
        return values;
    }

    private static List<String> lengths(JsonNode schema) {
        List<String> values = new ArrayList<>();
        if (schema.path("minLength").asInt(0) > 0) {
            values.add("v".repeat(schema.path("minLength").asInt() - 1));
        }
        if (schema.has("maxLength")) {
            values.add("v".repeat(schema.path("maxLength").asInt() + 1));
        }
        return values;
    }
}
