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
    private static final int RECORDING_FACTOR = 3;
    private static final boolean OWN_SESSION = Commands.succeeds(List.of("setsid", "true"), Duration.ofSeconds(5));

    private final Home home;
    private final PartRecords records;
    private final HostedParts hosted;
    private volatile boolean abandoned;

    public PartStarter(Home home) {
        this.home = home;
        this.records = new PartRecords(home);
        this.hosted = new HostedParts(home);
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
            new PartStopper(home)
                    .stop(started, started.isHosted() ? started.stop().timeout() : SHORTLY);
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
            var host = launch.host();
            if (host.isPresent()) {
                return enter(part, launch, host.get());
            }
            var process = builder(part, launch).start();
            var started = record(part, launch, ProcessIdentity.of(process.toHandle()));
            write(started, process);
            return started;
        } catch (IOException e) {
            throw new PartFailure("%s cannot be started: %s".formatted(part.name(), Reason.of(e)), e);
        }
    }

    /** The record comes first: what is written down can be stopped, also when it has not entered yet. */
    private PartRecord enter(Part part, Launch launch, String host) {
        var process = records.find(host)
                .filter(PartRecord::isAlive)
                .orElseThrow(() -> new PartFailure("%s runs in %s, which does not run".formatted(part.name(), host)))
                .process();
        var started = record(part, launch, process);
        records.put(started);
        hosted.want(part.name(), launch);
        return started;
    }

    private static PartRecord record(Part part, Launch launch, ProcessIdentity process) {
        var port = part.ports().stream().findFirst().orElse(0);
        return new PartRecord(part.name(), process, port, launch.stop(), launch.version(), Duration.ZERO);
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
        var limit = limitOf(part, started);
        var deadline = Instant.now().plus(limit);
        while (!part.isReady()) {
            if (abandoned) {
                throw new PartFailure("the start of %s was given up".formatted(part.name()));
            }
            if (!started.isAlive() || hosted.hasFailed(part.name())) {
                throw new PartFailure("%s ended while it was starting; see %s".formatted(part.name(), log.path()));
            }
            if (Instant.now().isAfter(deadline)) {
                throw new PartFailure("%s was not ready within %d seconds; see %s"
                        .formatted(part.name(), limit.toSeconds(), log.path()));
            }
            Pause.shortly("the start of " + part.name());
        }
    }

    /** A virtual machine that records its classes starts far slower than any later one. */
    private static Duration limitOf(Part part, PartRecord started) {
        return started.stop().isSlow() ? part.timeout().multipliedBy(RECORDING_FACTOR) : part.timeout();
    }
}
