package io.fitconnect.e2e.expected;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;

/** The table of hits and misses. */
final class Report {

    private static final String LINE = "%-3s %-" + 62 + "s %-13s %s%n";

    private final List<Verdict> verdicts;
    private final Set<String> known;

    Report(List<Verdict> verdicts, Set<String> known) {
        this.verdicts = List.copyOf(verdicts);
        this.known = Set.copyOf(known);
    }

    /** Whether every miss is a known one and the platform never failed. */
    boolean isAsExpected() {
        return verdicts.stream().allMatch(verdict -> verdict.isHit() || isKnown(verdict))
                && verdicts.stream().noneMatch(Verdict::serverError);
    }

    void print(PrintStream out) {
        out.printf(LINE, "", "file", "result", "trainings");
        for (var verdict : verdicts) {
            out.printf(LINE, mark(verdict), verdict.file().name(), verdict.result(), verdict.trainings());
            verdict.misses().forEach(miss -> out.println("      ✗ " + miss));
            verdict.words().forEach(words -> out.println("      " + words));
        }
        out.printf(
                "%n%d hits, %d misses (%d of them known), %d server errors, %d files%n",
                count(verdicts.stream().filter(Verdict::isHit).count()),
                count(verdicts.stream().filter(verdict -> !verdict.isHit()).count()),
                count(verdicts.stream()
                        .filter(verdict -> !verdict.isHit() && isKnown(verdict))
                        .count()),
                count(verdicts.stream().filter(Verdict::serverError).count()),
                verdicts.size());
    }

    private String mark(Verdict verdict) {
        if (verdict.isHit()) {
            return "✓";
        }
        return isKnown(verdict) ? "~" : "✗";
    }

    private boolean isKnown(Verdict verdict) {
        return known.contains(verdict.file().name());
    }

    private static int count(long number) {
        return Math.toIntExact(number);
    }
}
