package io.fitconnect.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** The ports that the system gives to outgoing connections: one of them may hold what a part wants to listen on. */
public record OutgoingPorts(int first, int last) {

    private static final Path LINUX = Path.of("/proc/sys/net/ipv4/ip_local_port_range");
    private static final OutgoingPorts ELSEWHERE = new OutgoingPorts(49_152, 65_535);

    public static OutgoingPorts ofSystem() {
        if (!Files.isReadable(LINUX)) {
            return ELSEWHERE;
        }
        // Not Files.readString: its first read is of one byte, and such a file gives its content to one read only.
        try (var reader = Files.newBufferedReader(LINUX)) {
            return parse(String.valueOf(reader.readLine()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OutgoingPorts parse(String range) {
        var bounds = range.strip().split("\\s+", 2);
        return new OutgoingPorts(Integer.parseInt(bounds[0]), Integer.parseInt(bounds[1]));
    }

    /** A sentence about the parts whose ports are among these. */
    public Optional<String> findWarning(Collection<? extends Part> parts) {
        var names = parts.stream()
                .filter(part -> part.ports().stream().anyMatch(this::contains))
                .map(Part::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        ("ports of %s lie between %d and %d, where outgoing connections may take them at any time;"
                                        + " a smaller --port-offset such as 5000 avoids that")
                                .formatted(names, first, last));
    }

    private boolean contains(int port) {
        return first <= port && port <= last;
    }
}
