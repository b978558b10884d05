package io.fitconnect.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An OpenAPI document without what differs from run to run: the servers, and the order of names. */
record OpenApiDocument(JsonNode json) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    static OpenApiDocument normalised(JsonNode generated) {
        var copy = (ObjectNode) sorted(generated);
        copy.remove("servers");
        return new OpenApiDocument(copy);
    }

    static JsonNode parse(String text) {
        return MAPPER.readTree(text);
    }

    static OpenApiDocument readFrom(Path file) {
        try {
            return new OpenApiDocument(parse(Files.readString(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void writeTo(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JsonNode sorted(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var members = new TreeMap<String, JsonNode>();
            object.forEachEntry((name, value) -> members.put(name, isSet(name) ? sortedArray(value) : sorted(value)));
            return MAPPER.createObjectNode().setAll(members);
        }
        if (node instanceof ArrayNode array) {
            var items = MAPPER.createArrayNode();
            array.forEach(item -> items.add(sorted(item)));
            return items;
        }
        return node;
    }

    private static boolean isSet(String name) {
        return name.equals("required") || name.equals("tags");
    }

    private static JsonNode sortedArray(JsonNode node) {
        if (!node.isArray()) {
            return sorted(node);
        }
        var items = new ArrayList<JsonNode>();
        node.forEach(item -> items.add(sorted(item)));
        items.sort(Comparator.comparing(JsonNode::toString));
        return MAPPER.createArrayNode().addAll(items);
    }
}
