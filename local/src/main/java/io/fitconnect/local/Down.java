package io.fitconnect.local;

import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.part.PartRecord;
import io.fitconnect.local.part.PartRecords;
import io.fitconnect.local.platform.Platform;
import io.fitconnect.local.platform.PlatformStop;
import io.fitconnect.local.terminal.Terminal;
import java.util.List;
import java.util.Set;

/** Stops everything that runs in a home, also what a launcher that was killed left behind. */
final class Down implements Command {

    private static final Option ONLY = Option.withValue("only", "A,B", "stops these parts and leaves the others");

    @Override
    public String name() {
        return "down";
    }

    @Override
    public String summary() {
        return "stops everything; the data stays";
    }

    @Override
    public List<Option> options() {
        return List.of(ONLY);
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var platform = PlatformChoice.of(arguments);
        var names = arguments.findNames(ONLY).orElseGet(() -> Set.copyOf(platform.names()));
        requireKnown(platform, names);
        new Turn(platform.home(), this).take(terminal, lock -> stop(platform, names, terminal));
        return 0;
    }

    private static void stop(Platform platform, Set<String> names, Terminal terminal) {
        var running = new PartRecords(platform.home())
                .listAlive().stream()
                        .filter(part -> names.contains(part.name()))
                        .toList();
        if (running.isEmpty()) {
            terminal.say("nothing runs");
        }
        if (running.stream().anyMatch(part -> part.stop().isSlow())) {
            terminal.say("the first stop takes longer: it records classes for faster starts");
        }
        new PlatformStop(platform).stop(running, (part, orderly) -> tell(terminal, part, orderly));
    }

    private static void tell(Terminal terminal, PartRecord part, boolean orderly) {
        terminal.say(part.name() + (orderly ? " stopped" : " was killed: it did not end when asked"));
    }

    private static void requireKnown(Platform platform, Set<String> names) {
        for (var name : names) {
            if (!platform.names().contains(name)) {
                throw new PartFailure("there is no part " + name);
            }
        }
    }
}
