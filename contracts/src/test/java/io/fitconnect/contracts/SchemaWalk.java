package io.fitconnect.contracts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Finds the parts of a schema wherever they are nested: in items, definitions and alternatives too. */
final class SchemaWalk {

    private SchemaWalk() {}

    /** Every object of the document, the document itself first. */
    static Stream<JsonNode> objects(JsonNode node) {
        var children = node.valueStream().flatMap(SchemaWalk::objects);
        return node.isObject() ? Stream.concat(Stream.of(node), children) : children;
    }

    /** Every declared property under its path. */
    static Map<String, JsonNode> properties(JsonNode schema) {
        var found = new LinkedHashMap<String, JsonNode>();
        collect("", schema, found);
        return found;
    }

    private static void collect(String path, JsonNode node, Map<String, JsonNode> found) {
        node.forEachEntry((name, child) -> {
            if (name.equals("properties") && child.isObject()) {
                child.forEachEntry((property, definition) -> found.put(path + "/" + property, definition));
            }
            collect(path + "/" + name, child, found);
        });
        if (node.isArray()) {
            node.forEach(child -> collect(path, child, found));
        }
    }
}
