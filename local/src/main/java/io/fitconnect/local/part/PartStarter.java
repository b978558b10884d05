package io.fitconnect.local.part;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts a part and waits until it is ready. The process lives on when this one ends; what was started is written down
 * before anything else happens, so that it can always be stopped.
 */
public final class PartStarter {

    private static final Duration SHORTLY = Duration.ofSeconds(5);
    private static final boolean OWN_SESSION = Commands.succeeds(List.of("setsid", "true"), Duration.ofSeconds(5));

    private final Home home;
    private final PartRecords records;
    private volatile boolean abandoned;

    public PartStarter(Home home) {
        this.home = home;
        this.records = new PartRecords(home);
    }

    /** Returns when the part is ready and provisioned; otherwise nothing of it is left running. */
    public PartRecord start(Part part) {
        var begin = System.nanoTime();
        var log = StartLog.before(home, part.name());
        var started = launch(part);
        try {
            awaitReady(part, started, log);
            part.provision();
        } catch (RuntimeException e) {
            new PartStopper(home).stop(started, SHORTLY);
            throw e;
        }
        var ready = started.readyIn(Duration.ofNanos(System.nanoTime() - begin));
        records.put(ready);
        return ready;
    }

    /** Makes every start that waits, or that is asked for later, fail soon. */
    public void abandon() {
        abandoned = true;
    }

    private PartRecord launch(Part part) {
        try {
            var launch = part.prepare();
            keepPrevious(part);
            var process = builder(part, launch).start();
            var started = new PartRecord(
                    part.name(),
                    ProcessIdentity.of(process.toHandle()),
                    part.ports().get(0),
                    launch.stop(),
                    launch.version(),
                    Duration.ZERO);
            write(started, process);
            return started;
        } catch (IOException e) {
            throw new PartFailure("%s cannot be started: %s".formatted(part.name(), Reason.of(e)), e);
        }
    }

    /** What cannot be written down could not be stopped later, so it ends at once. */
    private void write(PartRecord started, Process process) {
        try {
            records.put(started);
        } catch (RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private void keepPrevious(Part part) throws IOException {
        var output = home.output(part.name());
        if (Files.exists(output) && Files.size(output) > 0) {
            Files.move(output, home.logs().resolve(part.name() + ".previous.out"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private ProcessBuilder builder(Part part, Launch launch) {
        var command = new ArrayList<String>();
        if (OWN_SESSION) {
            command.add("setsid");
        }
        command.addAll(launch.command());
        var builder = new ProcessBuilder(command)
                .directory(launch.directory().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(home.output(part.name()).toFile());
        builder.environment().putAll(launch.environment());
        return builder;
    }

    private void awaitReady(Part part, PartRecord started, StartLog log) {
        var deadline = Instant.now().plus(part.patience());
        while (!part.isReady()) {
            if (abandoned) {
                throw new PartFailure("the start of %s was given up".formatted(part.name()));
            }
            if (!started.isAlive()) {
                throw new PartFailure("%s ended while it was starting; see %s".formatted(part.name(), log.path()));
            }
            if (Instant.now().isAfter(deadline)) {
                throw new PartFailure("%s was not ready within %d seconds; see %s"
                        .formatted(part.name(), part.patience().toSeconds(), log.path()));
            }
            Pause.shortly("the start of " + part.name());
        }
    }
}
