package io.fitconnect.local;

import io.fitconnect.local.jvm.JavaHomes;
import io.fitconnect.local.part.DiskCheck;
import io.fitconnect.local.part.OutgoingPorts;
import io.fitconnect.local.part.Part;
import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.part.PortCheck;
import io.fitconnect.local.platform.Platform;
import io.fitconnect.local.platform.PlatformStart;
import io.fitconnect.local.platform.PlatformStop;
import io.fitconnect.local.platform.RunningParts;
import io.fitconnect.local.platform.Selection;
import io.fitconnect.local.stores.Cassandra;
import io.fitconnect.local.terminal.Progress;
import io.fitconnect.local.terminal.Terminal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts what does not run yet and returns when everything is ready; the parts run on in the background. */
final class Up implements Command {

    static final String NAME = "up";

    private static final Option DEMO =
            Option.flag("demo", "then runs the command world, which adds athletes to look at");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "starts stores and services, keeping the data of the last time";
    }

    @Override
    public List<Option> options() {
        return List.of(Options.ONLY, Options.PROCESSES, DEMO, Options.NO_BUILD);
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var platform = PlatformChoice.of(arguments);
        var selection = Selection.of(platform, arguments.findNames(Options.ONLY));
        selection.withoutCode().forEach(name -> terminal.say(name + " has no code yet and is left out"));
        if (arguments.has(Options.PORT_OFFSET)) {
            OutgoingPorts.ofSystem().findWarning(selection.parts()).ifPresent(terminal::say);
        }
        new Turn(platform.home(), this).take(terminal, lock -> start(platform, selection, terminal));
        return arguments.has(DEMO) ? Fitconnect.run(world(arguments), terminal) : 0;
    }

    private static void start(Platform platform, Selection selection, Terminal terminal) {
        var begin = System.nanoTime();
        var running = new RunningParts(platform);
        var stop = new PlatformStop(platform);
        stop.stop(
                running.listIncomplete(),
                (part, orderly) -> terminal.say(part.name() + " was left in the middle of its start and is stopped"));
        running.requireSamePorts();
        stop.stop(
                running.listOutdated(selection.parts()),
                (part, orderly) -> terminal.say(part.name() + " is out of date and is started again"));
        var missing = running.listMissing(selection.parts());
        running.list(selection.parts()).forEach(part -> terminal.say(part.name() + " runs already"));
        requireRoom(platform, missing);
        start(platform, missing, terminal);
        var took = Duration.ofNanos(System.nanoTime() - begin);
        terminal.say("");
        terminal.say(new PartTable(platform).linesOfStart(took));
    }

    private static List<String> world(Arguments arguments) {
        var command = new ArrayList<>(List.of(World.NAME));
        Options.PLATFORM.forEach(option ->
                arguments.find(option).ifPresent(value -> command.addAll(List.of("--" + option.name(), value))));
        return command;
    }

    private static void requireRoom(Platform platform, List<Part> missing) {
        if (missing.isEmpty()) {
            return;
        }
        DiskCheck.of(System.getenv()).requireSpace(platform.home());
        if (missing.stream().anyMatch(part -> part.name().equals(Cassandra.NAME))) {
            new JavaHomes().getForCassandra();
        }
        PortCheck.requireFree(missing);
    }

    private static void start(Platform platform, List<Part> missing, Terminal terminal) {
        var names = missing.stream().map(Part::name).toList();
        try (var progress = Progress.of(terminal, names)) {
            var start = new PlatformStart(platform, progress);
            Interruption.givesUp(start::abandon, () -> start.start(missing));
        } catch (PartFailure e) {
            throw DiskCheck.explain(e, platform.home());
        }
    }
}
