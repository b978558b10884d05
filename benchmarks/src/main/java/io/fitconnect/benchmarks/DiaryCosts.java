package io.fitconnect.benchmarks;

import io.fitconnect.benchmarks.PathLoad.Cost;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the paths cost with few and with many trainings in the store, and how they compare. */
final class DiaryCosts {

    private final MarkdownTable table = new MarkdownTable(
            "path", "trainings in the store", "requests/s", "CPU µs each", "p50, ms", "p99, ms", "failed");
    private final Map<String, List<Cost>> byPath = new LinkedHashMap<>();

    void add(String path, long trainings, Cost cost) {
        byPath.computeIfAbsent(path, name -> new ArrayList<>()).add(cost);
        table.add(
                path,
                Long.toString(trainings),
                format("%.0f", cost.perSecond()),
                format("%.0f", cost.cpuMicros()),
                format("%.2f", cost.p50()),
                format("%.2f", cost.p99()),
                Integer.toString(cost.failures()));
    }

    List<String> lines() {
        var lines = new ArrayList<>(table.lines());
        lines.add("");
        byPath.forEach((path, costs) -> lines.add("%s: p99 with many trainings / with few %s"
                .formatted(
                        path,
                        format(
                                "%.2f",
                                costs.get(costs.size() - 1).p99() / costs.get(0).p99()))));
        return lines;
    }

    /** How a path fares beside its bare peer, in each of the two stores. */
    List<String> beside(String path, String peer) {
        var lines = new ArrayList<String>();
        var peers = byPath.getOrDefault(peer, List.of());
        var costs = byPath.getOrDefault(path, List.of());
        for (var i = 0; i < Math.min(peers.size(), costs.size()); i++) {
            lines.add("%s beside %s: %s of its requests a second, %s of its CPU"
                    .formatted(
                            path,
                            peer,
                            format(
                                    "%.2f",
                                    costs.get(i).perSecond() / peers.get(i).perSecond()),
                            format(
                                    "%.2f",
                                    costs.get(i).cpuMicros() / peers.get(i).cpuMicros())));
        }
        return lines;
    }

    private static String format(String form, double number) {
        return String.format(Locale.ROOT, form, number);
    }
}
