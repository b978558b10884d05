package io.fitconnect.local.terminal;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** One line for each part, redrawn several times a second with the seconds that it has taken so far. */
final class LiveProgress implements Progress {

    private static final String UP = "\u001B[%dA";
    private static final String CLEAR_LINE = "\r\u001B[K";
    private static final long REDRAW_MILLIS = 200;

    private final Terminal terminal;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final int width;
    private final ScheduledFuture<?> redrawing;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    });

    LiveProgress(Terminal terminal, List<String> parts) {
        this.terminal = terminal;
        this.width = parts.stream().mapToInt(String::length).max().orElse(1);
        parts.forEach(part -> lines.put(part, new Line("waits", Optional.empty())));
        lines.forEach((part, line) -> terminal.say(text(part, line)));
        this.redrawing = clock.scheduleAtFixedRate(this::redraw, REDRAW_MILLIS, REDRAW_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void starting(String part) {
        set(part, new Line("starting", Optional.of(Instant.now())));
    }

    @Override
    public void ready(String part, Duration readyIn) {
        set(part, new Line("ready in " + Amounts.seconds(readyIn), Optional.empty()));
    }

    @Override
    public void ended(String part, String how) {
        set(part, new Line(how, Optional.empty()));
    }

    @Override
    public void close() {
        redrawing.cancel(false);
        clock.shutdown();
        redraw();
    }

    private synchronized void set(String part, Line line) {
        lines.put(part, line);
    }

    private synchronized void redraw() {
        var screen = new StringBuilder(UP.formatted(lines.size()));
        lines.forEach((part, line) ->
                screen.append(CLEAR_LINE).append(text(part, line)).append('\n'));
        terminal.out().print(screen);
        terminal.out().flush();
    }

    private String text(String part, Line line) {
        var elapsed = line.since().map(begin -> " " + Amounts.seconds(Duration.between(begin, Instant.now())));
        return part + " ".repeat(width - part.length()) + "  " + line.state() + elapsed.orElse("");
    }

    private record Line(String state, Optional<Instant> since) {}
}
