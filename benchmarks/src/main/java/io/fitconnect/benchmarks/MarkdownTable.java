package io.fitconnect.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A table as Markdown; the first column is text, the others are numbers. */
final class MarkdownTable {

    private final List<String> lines = new ArrayList<>();

    MarkdownTable(String... columns) {
        add(columns);
        var rules = new ArrayList<>(List.of("---"));
        rules.addAll(Collections.nCopies(columns.length - 1, "---:"));
        lines.add("|" + String.join("|", rules) + "|");
    }

    MarkdownTable add(String... cells) {
        lines.add("| " + String.join(" | ", Arrays.asList(cells)) + " |");
        return this;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
