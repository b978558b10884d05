package io.fitconnect.local.terminal;

import java.time.Duration;
import java.util.List;

/** One line for each change, for logs and pipes. */
final class PlainProgress implements Progress {

    private final Terminal terminal;
    private final int width;

    PlainProgress(Terminal terminal, List<String> parts) {
        this.terminal = terminal;
        this.width = parts.stream().mapToInt(String::length).max().orElse(1);
    }

    @Override
    public void starting(String part) {
        say(part, "starting");
    }

    @Override
    public void ready(String part, Duration readyIn) {
        say(part, "ready in " + Amounts.seconds(readyIn));
    }

    @Override
    public void ended(String part, String how) {
        say(part, how);
    }

    @Override
    public void close() {}

    private void say(String part, String text) {
        terminal.say(part + " ".repeat(width - part.length()) + "  " + text);
    }
}
