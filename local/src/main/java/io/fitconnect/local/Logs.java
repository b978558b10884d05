package io.fitconnect.local;

import io.fitconnect.local.part.LogExcerpt;
import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.terminal.Terminal;
import java.util.List;

/** Prints the end of a part's log, and with {@code --follow} what is added until the user has seen enough. */
final class Logs implements Command {

    private static final Option FOLLOW = Option.flag("follow", "goes on printing what is added");
    private static final Option LINES = Option.withValue("lines", "N", "how many lines from the end, 100 by default");
    private static final int USUAL_LINES = 100;

    @Override
    public String name() {
        return "logs";
    }

    @Override
    public String summary() {
        return "prints the end of a part's log";
    }

    @Override
    public List<String> words() {
        return List.of("NAME");
    }

    @Override
    public List<Option> options() {
        return List.of(LINES, FOLLOW);
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var platform = PlatformChoice.of(arguments);
        var name = arguments.words().get(0);
        if (!platform.names().contains(name)) {
            throw new PartFailure(
                    "there is no part %s; the parts are %s".formatted(name, String.join(", ", platform.names())));
        }
        var logs = LogExcerpt.list(platform.home(), name);
        for (var log : logs) {
            terminal.say(log.lines(arguments.findNumber(LINES).orElse(USUAL_LINES)));
            terminal.say("-- " + log.path());
        }
        if (arguments.has(FOLLOW)) {
            new LogFollower(logs.get(0).path()).printTo(terminal);
        }
        return 0;
    }
}
