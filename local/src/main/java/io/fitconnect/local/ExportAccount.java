package io.fitconnect.local;

import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.terminal.Terminal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Requests an archive of a person's data and waits until it is ready. */
final class ExportAccount implements Command {

    private static final Option WAIT = Option.withValue("wait", "SECONDS", "how long to wait for it; 600 if not told");
    private static final int LONGEST_SECONDS = 600;
    private static final Duration POLL = Duration.ofMillis(300);
    private static final Pattern ID = Pattern.compile("\"exportId\"\\s*:\\s*\"([0-9a-f-]+)\"");

    @Override
    public String name() {
        return "export-account";
    }

    @Override
    public String summary() {
        return "makes an archive of what all services keep of an account";
    }

    @Override
    public List<String> words() {
        return List.of("EMAIL-OR-ID");
    }

    @Override
    public List<Option> options() {
        return List.of(WAIT);
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var id = ID.matcher(order(arguments).give(arguments));
        if (!id.find()) {
            throw new PartFailure("the answer names no export");
        }
        terminal.say("export " + id.group(1));
        var deadline = System.nanoTime()
                + Duration.ofSeconds(arguments.findNumber(WAIT).orElse(LONGEST_SECONDS))
                        .toNanos();
        var said = "";
        while (true) {
            var status = status(arguments, id.group(1));
            var line = status.line(PlatformChoice.of(arguments).home().data("exports"));
            if (!line.equals(said)) {
                terminal.say(line);
                said = line;
            }
            if (status.isReady()) {
                return 0;
            }
            if (System.nanoTime() > deadline) {
                throw new PartFailure("not ready yet; it goes on, and the same command waits for it again");
            }
            pause();
        }
    }

    static AuthServiceOrder order(Arguments arguments) {
        return new AuthServiceOrder(
                "exports", Map.of("account", arguments.words().get(0)));
    }

    private static ExportStatus status(Arguments arguments, String id) {
        return new ExportStatus(new AuthServiceOrder("exports/" + id, Map.of()).look(arguments));
    }

    private static void pause() {
        try {
            Thread.sleep(POLL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("waiting for the export was interrupted", e);
        }
    }
}
