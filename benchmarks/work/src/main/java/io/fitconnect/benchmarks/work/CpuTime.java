package io.fitconnect.benchmarks.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * What processes and the database's connections to one database have used of the processors; other programs on the machine change it
 * less than they change rates. The titles that PostgreSQL gives its processes are read as Linux shows them.
 */
final class CpuTime {

    private CpuTime() {}

    static Duration of(Collection<ProcessHandle> workers, String database) {
        Stream<ProcessHandle> connections = ProcessHandle.allProcesses()
                .filter(process -> titleOf(process).startsWith("postgres: " + Database.USER + " " + database + " "));
        return Stream.concat(workers.stream(), connections)
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static String titleOf(ProcessHandle process) {
        try {
            return Files.readString(
                    Path.of("/proc", Long.toString(process.pid()), "cmdline"), StandardCharsets.ISO_8859_1);
        } catch (IOException ended) {
            return "";
        }
    }
}
