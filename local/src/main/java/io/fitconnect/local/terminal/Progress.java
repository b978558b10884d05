package io.fitconnect.local.terminal;

import java.time.Duration;
import java.util.List;

/** Tells how far the start of each part is; called from many threads. */
public interface Progress extends AutoCloseable {

    void starting(String part);

    void ready(String part, Duration readyIn);

    /** The part did not become ready. */
    void ended(String part, String how);

    /** Leaves the last state on the screen. */
    @Override
    void close();

    static Progress of(Terminal terminal, List<String> parts) {
        return terminal.isInteractive() ? new LiveProgress(terminal, parts) : new PlainProgress(terminal, parts);
    }
}
