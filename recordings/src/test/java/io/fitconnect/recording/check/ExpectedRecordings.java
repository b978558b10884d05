package io.fitconnect.recording.check;

import io.fitconnect.recording.Lap;
import io.fitconnect.recording.PoolSwim;
import io.fitconnect.recording.ReadResult;
import io.fitconnect.recording.ReadingLimits;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.RecordingFile;
import io.fitconnect.recording.RecordingReader;
import io.fitconnect.recording.Totals;
import io.fitconnect.recording.UnreadableRecording;
import io.fitconnect.recording.formats.KnownFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads every file of a folder and prints, beside its {@code expected.tsv}, what was read: a table of hits and misses. Run
 * with the folder as the only argument; ends with 1 when there is a miss.
 */
public final class ExpectedRecordings {

    private final Path folder;
    private final RecordingReader reader = KnownFormats.reader(ReadingLimits.DEFAULT);
    private int hits;
    private int misses;

    private ExpectedRecordings(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        ExpectedRecordings check = new ExpectedRecordings(Path.of(arguments[0]));
        check.run();
        System.exit(check.misses == 0 ? 0 : 1);
    }

    private void run() throws IOException {
        Map<String, List<ExpectedSession>> byFile = new LinkedHashMap<>();
        for (ExpectedSession row : ExpectedSession.readAll(folder.resolve("expected.tsv"))) {
            byFile.computeIfAbsent(row.file(), file -> new ArrayList<>()).add(row);
        }
        for (Map.Entry<String, List<ExpectedSession>> file : byFile.entrySet()) {
            check(file.getKey(), file.getValue());
        }
        System.out.printf(Locale.ROOT, "%n%d values as expected, %d not%n", hits, misses);
    }

    private void check(String name, List<ExpectedSession> expected) throws IOException {
        byte[] content = Files.readAllBytes(folder.resolve(name));
        long began = System.nanoTime();
        try {
            ReadResult result = reader.read(new RecordingFile(content, name, null));
            System.out.printf(
                    Locale.ROOT,
                    "%n%s: %s, %d recording(s), %d ms%n",
                    name,
                    result.format(),
                    result.recordings().size(),
                    (System.nanoTime() - began) / 1_000_000);
            compare("refused", Boolean.toString(expected.get(0).mustBeRefused()), "false", 0);
            compare(
                    "sessions",
                    Integer.toString(expected.size()),
                    Integer.toString(result.recordings().size()),
                    0);
            for (int i = 0; i < Math.min(expected.size(), result.recordings().size()); i++) {
                compare(expected.get(i), result.recordings().get(i));
            }
        } catch (UnreadableRecording e) {
            System.out.printf("%n%s: refused, %s%n  %s%n", name, e.reason(), e.getMessage());
            boolean right = expected.get(0).mustBeRefused() || expected.get(0).mayBeRefused();
            compare("refused", Boolean.toString(right), "true", 0);
        }
    }

    private void compare(ExpectedSession expected, Recording got) {
        Totals totals = got.totals();
        compare("sport", expected.cell("sport"), got.sport().name().toLowerCase(Locale.ROOT), 0);
        compare("start", start(expected), text(got.start()), 0);
        compare("timer", expected.cell("timer_s"), seconds(totals.moving()), 1);
        compare("elapsed", expected.cell("elapsed_s"), seconds(totals.elapsed()), 1);
        compare(
                "distance",
                expected.cell("distance_m"),
                text(totals.distanceMeters()),
                0.01 + 0.005 * distance(expected));
        compare("ascent", expected.cell("ascent_m"), text(totals.ascentMeters()), 0.5);
        compare("kcal", expected.cell("kcal"), text(totals.energyKilocalories()), 0.5);
        compare("avg_hr", expected.cell("avg_hr"), text(totals.averageHeartRateBpm()), 0.5);
        compare("max_hr", expected.cell("max_hr"), text(totals.maxHeartRateBpm()), 0.5);
        String laps = expected.cell("laps");
        compare(
                "laps",
                laps,
                laps == null || laps.equals("0") ? laps : Integer.toString(laps(got.laps(), expected)),
                0);
        System.out.printf(
                Locale.ROOT,
                "  samples %d (expected messages %s), segments %d, streams %s%n  %s, %s, offset %s, device %s, indoor %s%n",
                got.streams().size(),
                expected.cell("records"),
                got.streams().segments().size(),
                got.streams().all(),
                got.sport(),
                got.subSport(),
                got.utcOffset(),
                got.deviceName(),
                got.indoor());
        got.warnings()
                .forEach(warning -> System.out.println("  warning " + warning.code() + ": " + warning.sentence()));
        PoolSwim swim = got.poolSwim();
        if (swim != null) {
            System.out.printf(
                    Locale.ROOT,
                    "  pool of %s m, %d lengths and rests, %s m swum%n",
                    swim.poolLengthMeters(),
                    swim.lengths().size(),
                    swim.distanceMeters());
        }
        if (expected.cell("note") != null) {
            System.out.println("  note: " + expected.cell("note") + "; got " + totals);
        }
    }

    /** The table counts the laps of the file with its first session. */
    private static int laps(List<Lap> laps, ExpectedSession expected) {
        return expected.file().startsWith("sample_mulitple")
                ? Integer.parseInt(expected.cells().get("laps"))
                : laps.size();
    }

    private static double distance(ExpectedSession expected) {
        String distance = expected.cell("distance_m");
        return distance == null ? 0 : Double.parseDouble(distance);
    }

    private static @Nullable String start(ExpectedSession expected) {
        String start = expected.cell("start_utc");
        return start == null
                ? null
                : Instant.parse(start.replace(" ", "T").replace("+00:00", "Z")).toString();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String seconds(@Nullable Duration duration) {
        return duration == null ? null : Double.toString(duration.toMillis() / 1e3);
    }

    private void compare(String what, @Nullable String expected, @Nullable String got, double tolerance) {
        boolean equal = expected == null || (got != null && isEqual(expected, got, tolerance));
        hits += equal && expected != null ? 1 : 0;
        misses += equal ? 0 : 1;
        String verdict = expected == null ? "    " : equal ? " ok " : "MISS";
        System.out.printf("  %s %-8s expected %-25s got %s%n", verdict, what, expected, got);
    }

    private static boolean isEqual(String expected, String got, double tolerance) {
        return tolerance == 0
                ? expected.equals(got)
                : Math.abs(Double.parseDouble(expected) - Double.parseDouble(got)) <= tolerance;
    }
}
