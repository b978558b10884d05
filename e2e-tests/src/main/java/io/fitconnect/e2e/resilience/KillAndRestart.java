package io.fitconnect.e2e.resilience;

import io.fitconnect.e2e.platform.OwnPlatform;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Kills integration-service, training-service and Kafka twice each while clients push, and counts what became of it all. */
public final class KillAndRestart {

    private static final List<String> VICTIMS = List.of(
            "integration-service", "training-service", "kafka", "integration-service", "kafka", "training-service");

    private final ResilienceOptions options;
    private final OwnPlatform platform;
    private final ResilienceReport report;

    private KillAndRestart(ResilienceOptions options, ResilienceReport report) {
        this.options = options;
        // A kill must hit one service alone.
        this.platform = new OwnPlatform(options.home(), options.portOffset()).with("FITCONNECT_PROCESSES", "yes");
        this.report = report;
    }

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        var report = new ResilienceReport(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        var clean = new KillAndRestart(ResilienceOptions.parse(arguments), report).run();
        System.exit(clean ? 0 : 1);
    }

    private boolean run() throws InterruptedException, ExecutionException {
        report.say("Starting a platform in " + platform.home() + " …");
        platform.up();
        try {
            return disturb();
        } finally {
            if (options.keep()) {
                platform.leave();
            } else {
                platform.down();
            }
        }
    }

    private boolean disturb() throws InterruptedException, ExecutionException {
        report.say("Registering %d clients …".formatted(options.clients()));
        try (var load = new ClientLoad(new Participants(platform.client()).gather(options.clients()))) {
            load.gather(options.recordings());
            var outages = new ArrayList<Outage>();
            var portion = options.recordings() / (VICTIMS.size() + 1);
            for (var victim : VICTIMS) {
                load.letThrough(portion);
                load.awaitMoreAcknowledged(portion / 2);
                outages.add(Outage.of(victim, platform, load));
                report.add(outages.get(outages.size() - 1));
            }
            load.letThrough(options.recordings() - portion * VICTIMS.size());
            var lastRestart = System.nanoTime();
            var pushes = load.await();
            Audit.awaitEnds(pushes);
            var recovery = Duration.ofNanos(System.nanoTime() - lastRestart);
            var tally = new Audit().count(pushes);
            report.add(tally, recovery);
            return tally.isClean();
        }
    }
}
