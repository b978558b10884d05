package io.fitconnect.local.lock;

import io.fitconnect.local.part.ProcessIdentity;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The launcher that changes a home, and the command that it runs. */
public record LockHolder(ProcessIdentity process, String command) {

    private static final int LINES = 3;

    static LockHolder self(String command) {
        return new LockHolder(ProcessIdentity.of(ProcessHandle.current()), command);
    }

    @Override
    public String toString() {
        return "%s (process %d)".formatted(command, process.pid());
    }

    String toText() {
        return "%s%n%d%n%s%n".formatted(command, process.pid(), process.startedAt());
    }

    /** Empty when the text is not whole, as in the moment before the holder has written it. */
    static Optional<LockHolder> of(String text) {
        var lines = text.lines().toList();
        if (lines.size() < LINES) {
            return Optional.empty();
        }
        try {
            var process = new ProcessIdentity(Long.parseLong(lines.get(1)), Instant.parse(lines.get(2)));
            return Optional.of(new LockHolder(process, lines.get(0)));
        } catch (NumberFormatException | DateTimeParseException notWhole) {
            return Optional.empty();
        }
    }
}
