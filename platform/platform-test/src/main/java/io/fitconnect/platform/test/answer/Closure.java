package io.fitconnect.platform.test.answer;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Closes the objects of a schema at every depth. An object is closed as a whole, its alternatives and conjunctions
 * included: closing one branch would refuse what another one names. So each component exists twice, closed for who refers
 * to it alone, and as a branch, whose own members alone stay open.
 */
final class Closure {

    private static final String COMPONENT = "#/components/schemas/";
    private static final String CLOSED = "closed.";
    private static final String BRANCH = "branch.";
    private static final Set<String> MAPS_OF_VALUES = Set.of("properties", "patternProperties");
    private static final Set<String> VALUES =
            Set.of("items", "prefixItems", "contains", "additionalProperties", "unevaluatedProperties");
    private static final Set<String> BRANCHES = Set.of("allOf", "anyOf", "oneOf", "if", "then", "else");
    private static final List<String> DESCRIBE_MEMBERS =
            List.of("properties", "patternProperties", "allOf", "anyOf", "oneOf");
    private static final List<String> ARE_CLOSED = List.of("additionalProperties", "unevaluatedProperties");

    private Closure() {}

    /** The components in both ways, as {@code $defs}. */
    static ObjectNode ofComponents(JsonNode schemas) {
        ObjectNode definitions = JsonMapper.shared().createObjectNode();
        schemas.forEachEntry((name, schema) -> {
            definitions.set(CLOSED + name, of(schema));
            definitions.set(BRANCH + name, branch(schema));
        });
        return definitions;
    }

    static ObjectNode of(JsonNode schema) {
        ObjectNode copy = branch(schema);
        if (schema.has("$ref") && !describesMembers(schema)) {
            copy.put("$ref", reference(schema.path("$ref"), CLOSED));
        } else if (isObject(schema) && ARE_CLOSED.stream().noneMatch(schema::has)) {
            copy.put("unevaluatedProperties", false);
        }
        return copy;
    }

    private static ObjectNode branch(JsonNode schema) {
        ObjectNode copy = JsonMapper.shared().createObjectNode();
        schema.forEachEntry((keyword, value) -> copy.set(keyword, valueOf(keyword, value)));
        return copy;
    }

    private static JsonNode valueOf(String keyword, JsonNode value) {
        if (MAPS_OF_VALUES.contains(keyword)) {
            ObjectNode members = JsonMapper.shared().createObjectNode();
            value.forEachEntry((name, member) -> members.set(name, ofAny(member)));
            return members;
        }
        if (VALUES.contains(keyword)) {
            return each(value, Closure::ofAny);
        }
        if (BRANCHES.contains(keyword)) {
            return each(value, Closure::branchOfAny);
        }
        return keyword.equals("$ref") ? JsonMapper.shared().valueToTree(reference(value, BRANCH)) : value.deepCopy();
    }

    private static String reference(JsonNode value, String kind) {
        return value.asString().replace(COMPONENT, "#/$defs/" + kind);
    }

    private static JsonNode each(JsonNode value, UnaryOperator<JsonNode> change) {
        if (!value.isArray()) {
            return change.apply(value);
        }
        ArrayNode all = JsonMapper.shared().createArrayNode();
        value.forEach(item -> all.add(change.apply(item)));
        return all;
    }

    /** A schema may also be true or false. */
    private static JsonNode ofAny(JsonNode schema) {
        return schema.isObject() ? of(schema) : schema;
    }

    private static JsonNode branchOfAny(JsonNode schema) {
        return schema.isObject() ? branch(schema) : schema;
    }

    private static boolean isObject(JsonNode schema) {
        return describesMembers(schema) || allowsObject(schema.path("type"));
    }

    private static boolean allowsObject(JsonNode type) {
        return type.isArray()
                ? type.valueStream().anyMatch(Closure::allowsObject)
                : type.asString("").equals("object");
    }

    private static boolean describesMembers(JsonNode schema) {
        return DESCRIBE_MEMBERS.stream().anyMatch(schema::has);
    }
}
