package io.fitconnect.platform.test;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Says in one line per place what differs between two JSON documents. */
final class JsonDifference {

    private JsonDifference() {}

    static List<String> list(JsonNode committed, JsonNode generated) {
        var lines = new ArrayList<String>();
        compare("", committed, generated, lines);
        return lines;
    }

    private static void compare(String path, JsonNode committed, JsonNode generated, List<String> lines) {
        if (committed.equals(generated)) {
            return;
        }
        if (committed.isMissingNode()) {
            lines.add("+ " + path + ": " + generated);
        } else if (generated.isMissingNode()) {
            lines.add("- " + path + ": " + committed);
        } else if (committed.isObject() && generated.isObject()) {
            var names = new TreeSet<>(committed.propertyNames());
            names.addAll(generated.propertyNames());
            names.forEach(
                    name -> compare(path + "/" + escaped(name), committed.path(name), generated.path(name), lines));
        } else if (committed.isArray() && generated.isArray()) {
            for (int index = 0; index < Math.max(committed.size(), generated.size()); index++) {
                compare(path + "/" + index, committed.path(index), generated.path(index), lines);
            }
        } else {
            lines.add("~ " + path + ": " + committed + " -> " + generated);
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
