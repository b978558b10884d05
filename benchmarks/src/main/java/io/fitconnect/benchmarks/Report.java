package io.fitconnect.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The part of a document between two markers that a run replaces; everything around it is left as it is. */
final class Report {

    private static final String BEGIN = "<!-- platform: begin, written by benchmarks/run -->";
    private static final String END = "<!-- platform: end -->";

    private Report() {}

    static void write(Path document, List<String> content) throws IOException {
        var before = Files.exists(document) ? Files.readAllLines(document) : List.<String>of();
        Files.write(document, replace(before, content));
    }

    static List<String> replace(List<String> document, List<String> content) {
        var begin = document.indexOf(BEGIN);
        var end = document.indexOf(END);
        var missing = begin < 0 || end < begin;
        var lines = new ArrayList<>(missing ? document : document.subList(0, begin));
        lines.add(BEGIN);
        lines.addAll(content);
        lines.add(END);
        if (!missing) {
            lines.addAll(document.subList(end + 1, document.size()));
        }
        return lines;
    }
}
