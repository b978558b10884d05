package io.fitconnect.benchmarks;

import io.fitconnect.e2e.platform.OwnPlatform;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Starts a platform cold and warm, then for load, loads it for about two minutes, and writes the tables. Everything ends by itself. */
public final class PlatformBenchmark {

    private static final int PORT_OFFSET = 13_500;
    private static final int CONNECTIONS = 8;
    private static final int RECORDINGS = 200;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(20);

    private final OwnPlatform platform;

    private PlatformBenchmark(OwnPlatform platform) {
        this.platform = platform;
    }

    /** Takes an empty folder for the platform, and the document to write into. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        var platform = new OwnPlatform(Path.of(arguments[0]), PORT_OFFSET)
                .with("FITCONNECT_PROCESSES", "yes")
                .with("FITCONNECT_GATEWAY_LIMITS_RATES_CALLER_BURST", "1000000")
                .with("FITCONNECT_GATEWAY_LIMITS_RATES_CALLER_PERSECOND", "100000");
        var content = new PlatformBenchmark(platform).measure();
        content.forEach(System.out::println);
        Report.write(Path.of(arguments[1]), content);
    }

    private List<String> measure() throws InterruptedException, ExecutionException {
        try {
            say("cold start");
            var cold = StartUp.of(platform);
            platform.down();
            say("warm start");
            var warm = StartUp.of(platform);
            platform.down();
            say("start with the full compiler");
            platform.with("FITCONNECT_COMPILER", "full").up();
            say("settling athletes");
            var members = new Population(platform.client()).settle(CONNECTIONS);
            say("imports end to end");
            var today = Instant.now();
            new EndToEnd(members, today.minus(Duration.ofDays(4_000))).measure(RECORDINGS);
            var endToEnd = new EndToEnd(members, today.minus(Duration.ofDays(3_000))).measure(RECORDINGS);
            say("paths");
            var paths = new Paths(members, WARM_UP, MEASURED).measure();
            var startUps = new StartUpTable(cold, warm, StartUp.memory(platform)).table();
            return content(startUps, paths, endToEnd);
        } finally {
            platform.down();
        }
    }

    private static List<String> content(MarkdownTable startUps, MarkdownTable paths, MarkdownTable endToEnd) {
        var lines = new ArrayList<String>();
        lines.addAll(List.of("", Machine.inWords(), ""));
        lines.addAll(List.of(
                "Cold: with an empty data folder and without class archives, which are made on the way. Warm: with both. Each "
                        + "part's time is its own, several start at once; everything is from the command to its end.",
                ""));
        lines.addAll(startUps.lines());
        lines.addAll(List.of(
                "",
                ("Through the gateway, with services that the virtual machine optimizes fully, %d connections in a closed loop "
                                + "for %d s after %d s of warming up; client, services and stores share the machine.")
                        .formatted(CONNECTIONS, MEASURED.toSeconds(), WARM_UP.toSeconds()),
                ""));
        lines.addAll(paths.lines());
        lines.addAll(List.of("", "From the first push until the last training is in its diary, the second time:", ""));
        lines.addAll(endToEnd.lines());
        lines.add("");
        return lines;
    }

    private static void say(String what) {
        System.err.println("… " + what);
    }
}
