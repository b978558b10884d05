package io.fitconnect.local.stores;

import io.fitconnect.local.jvm.ClassArchive;
import io.fitconnect.local.jvm.JavaHome;
import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.part.Pause;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Finds the daemon of a test run, or starts it: once, however many threads and JVMs ask. */
final class StoresDaemonLauncher {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final Object ONE_THREAD = new Object();

    private final TestRun run;

    StoresDaemonLauncher(TestRun run) {
        this.run = run;
    }

    int getControlPort() {
        return findRunning().orElseGet(this::startOnce).controlPort();
    }

    private Optional<DaemonState> findRunning() {
        return run.daemonFile()
                .find()
                .map(DaemonState::of)
                .filter(daemon -> daemon.process().isAlive());
    }

    /** A file lock holds between virtual machines only, so threads of this one queue first. */
    private DaemonState startOnce() {
        synchronized (ONE_THREAD) {
            var lockFile = run.home().path().resolve("daemon.lock");
            try (var channel = openLock(lockFile);
                    var lock = channel.lock()) {
                return lock.isValid() ? findRunning().orElseGet(this::start) : start();
            } catch (IOException e) {
                throw new PartFailure("the stores' daemon cannot be started: " + e.getMessage(), e);
            }
        }
    }

    private static FileChannel openLock(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private DaemonState start() {
        var log = run.home().log("daemon").toFile();
        try {
            var daemon = new ProcessBuilder(command())
                    .directory(run.installation().root().toFile())
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
            daemon.environment().put(ClassArchive.RECORD, "no");
            return awaitState(daemon.start(), log);
        } catch (IOException e) {
            throw new PartFailure("the stores' daemon cannot be started: " + e.getMessage(), e);
        }
    }

    private DaemonState awaitState(Process process, File log) {
        var deadline = System.nanoTime() + TIMEOUT.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            var state = findRunning();
            if (state.isPresent()) {
                return state.get();
            }
            Pause.shortly("the stores' daemon");
        }
        throw new PartFailure("the stores' daemon did not start; see " + log);
    }

    private List<String> command() {
        var libraries = run.installation().libraries().resolve("*");
        return List.of(
                JavaHome.running().java(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                ownCode() + File.pathSeparator + libraries,
                StoresDaemon.class.getName(),
                run.installation().root().toString(),
                Long.toString(run.owner().pid()),
                run.owner().startedAt().toString());
    }

    private static Path ownCode() {
        try {
            return Path.of(StoresDaemon.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
