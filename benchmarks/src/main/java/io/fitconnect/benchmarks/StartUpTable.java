package io.fitconnect.benchmarks;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** Start-up and memory of each part and of everything. */
record StartUpTable(StartUp cold, StartUp warm, Map<String, Long> afterLoad) {

    private static final long MEBI = 1L << 20;

    MarkdownTable table() {
        var table = new MarkdownTable("part", "cold start, s", "warm start, s", "memory, MiB", "after load, MiB");
        for (var part : warm.ready().keySet()) {
            table.add(
                    part,
                    seconds(cold.ready().getOrDefault(part, Duration.ZERO)),
                    seconds(warm.ready().getOrDefault(part, Duration.ZERO)),
                    mebibytes(warm.memoryBytes().getOrDefault(part, 0L)),
                    mebibytes(afterLoad.getOrDefault(part, 0L)));
        }
        return table.add(
                "everything",
                seconds(cold.all()),
                seconds(warm.all()),
                mebibytes(sum(warm.memoryBytes())),
                mebibytes(sum(afterLoad)));
    }

    private static long sum(Map<String, Long> bytes) {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }

    private static String mebibytes(long bytes) {
        return Long.toString(bytes / MEBI);
    }
}
