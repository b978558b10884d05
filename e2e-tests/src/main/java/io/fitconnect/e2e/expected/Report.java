package io.fitconnect.e2e.expected;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;

/** The table of hits and misses. */
final class Report {

    private static final String LINE = "%-3s %-" + 62 + "s %-13s %s%n";

    private final List<FileResult> results;
    private final Set<String> known;

    Report(List<FileResult> results, Set<String> known) {
        this.results = List.copyOf(results);
        this.known = Set.copyOf(known);
    }

    /** Whether every miss is a known one and the platform never failed. */
    boolean isAsExpected() {
        return results.stream().allMatch(result -> result.isHit() || isKnown(result))
                && results.stream().noneMatch(FileResult::serverError);
    }

    void print(PrintStream out) {
        out.printf(LINE, "", "file", "result", "trainings");
        for (var result : results) {
            out.printf(LINE, mark(result), result.file().name(), result.result(), result.trainings());
            result.misses().forEach(miss -> out.println("      ✗ " + miss));
            result.words().forEach(words -> out.println("      " + words));
        }
        out.printf(
                "%n%d hits, %d misses (%d of them known), %d server errors, %d files%n",
                count(results.stream().filter(FileResult::isHit).count()),
                count(results.stream().filter(result -> !result.isHit()).count()),
                count(results.stream()
                        .filter(result -> !result.isHit() && isKnown(result))
                        .count()),
                count(results.stream().filter(FileResult::serverError).count()),
                results.size());
    }

    private String mark(FileResult result) {
        if (result.isHit()) {
            return "✓";
        }
        return isKnown(result) ? "~" : "✗";
    }

    private boolean isKnown(FileResult result) {
        return known.contains(result.file().name());
    }

    private static int count(long number) {
        return Math.toIntExact(number);
    }
}
