package io.fitconnect.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** Memory that a process holds: its resident set, and what its children hold beyond the pages that they share with it. */
public final class ProcessMemory {

    private static final long KIBI = 1024;

    private ProcessMemory() {}

    /** In bytes; empty where the system does not tell (it has no {@code /proc}) or the process has ended. */
    public static OptionalLong find(ProcessIdentity process) {
        var handle = process.find();
        if (handle.isEmpty()) {
            return OptionalLong.empty();
        }
        var own = read(process.pid(), "VmRSS:");
        var children = handle.get()
                .descendants()
                .mapToLong(child -> read(child.pid(), "RssAnon:"))
                .sum();
        return own == 0 ? OptionalLong.empty() : OptionalLong.of(own + children);
    }

    private static long read(long pid, String field) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * KIBI)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }
}
