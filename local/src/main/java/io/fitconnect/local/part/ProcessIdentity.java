package io.fitconnect.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** One process of this machine; a later process with the same pid has another start time and is not it. */
public record ProcessIdentity(long pid, Instant startedAt) {

    /** The start time is counted from the boot time, which a clock correction may move a little. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    /** Only Linux has it. */
    private static final Path PROCESSES = Path.of("/proc");

    public static ProcessIdentity of(ProcessHandle process) {
        return new ProcessIdentity(
                process.pid(), process.info().startInstant().orElseGet(() -> Instant.ofEpochMilli(0)));
    }

    /** The process, unless it has ended or its pid belongs to another one now. */
    public Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(this::isSame)
                .filter(process -> !hasEnded(pid));
    }

    public boolean isAlive() {
        return find().isPresent();
    }

    /** Waits for the end; false when the process outlives the timeout. */
    boolean endsWithin(Duration timeout) {
        var deadline = System.nanoTime() + timeout.toNanos();
        while (isAlive()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Pause.shortly("the end of process " + pid);
        }
        return true;
    }

    /** Also true of an ended process whose parent has not collected it, as in a container whose first process does not care. */
    static boolean hasEnded(long pid) {
        try {
            var stat = Files.readString(PROCESSES.resolve(Long.toString(pid)).resolve("stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2) == 'Z';
        } catch (IOException collectedMeanwhile) {
            return Files.exists(PROCESSES.resolve("self"));
        }
    }

    private boolean isSame(ProcessHandle process) {
        var distance = Duration.between(startedAt, of(process).startedAt()).abs();
        return distance.compareTo(TOLERANCE) <= 0;
    }
}
