package io.fitconnect.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process of Linux that may use one core alone. */
record PinnedProcess(long pid) {

    private static final int USER_TICKS = 11;
    private static final int SYSTEM_TICKS = 12;
    private static final double TICKS_PER_SECOND = 100;

    /** Keeps all threads of the process on this core. */
    static PinnedProcess to(int core, long pid) throws IOException, InterruptedException {
        var command = new ProcessBuilder("taskset", "-acp", Integer.toString(core), Long.toString(pid))
                .inheritIO()
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (command.waitFor() != 0) {
            throw new IllegalStateException("taskset could not pin process " + pid + " (Debian: util-linux)");
        }
        return new PinnedProcess(pid);
    }

    /** Processor time since its start, in seconds, from {@code /proc/PID/stat}. */
    double cpuSeconds() throws IOException {
        var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS])) / TICKS_PER_SECOND;
    }
}
