package io.fitconnect.local;

import io.fitconnect.local.jvm.JavaHomes;
import io.fitconnect.local.part.DiskCheck;
import io.fitconnect.local.part.Part;
import io.fitconnect.local.part.PartRecord;
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

    private static final Option DEMO = Option.flag("demo", "then runs the command demo, which leaves sample data");

    @Override
    public String name() {
        return "up";
    }

    @Override
    public String summary() {
        return "starts stores and services, keeping the data of the last time";
    }

    @Override
    public List<Option> options() {
        return List.of(Options.ONLY, DEMO, Options.NO_BUILD);
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var begin = System.nanoTime();
        var platform = PlatformChoice.of(arguments);
        var selection = Selection.of(platform, arguments.findNames(Options.ONLY));
        selection.withoutCode().forEach(name -> terminal.say(name + " has no code yet and is left out"));
        var running = new RunningParts(platform);
        running.requireSamePorts();
        stopOutdated(platform, running.listOutdated(selection.parts()), terminal);
        var missing = running.listMissing(selection.parts());
        running.list(selection.parts()).forEach(part -> terminal.say(part.name() + " runs already"));
        requireRoom(platform, missing);
        start(platform, missing, terminal);
        var took = Duration.ofNanos(System.nanoTime() - begin);
        terminal.say("");
        terminal.say(new PartTable(platform).linesOfStart(took));
        return arguments.has(DEMO) ? Fitconnect.run(demo(arguments), terminal) : 0;
    }

    private static List<String> demo(Arguments arguments) {
        var command = new ArrayList<>(List.of("demo"));
        Options.PLATFORM.forEach(option ->
                arguments.find(option).ifPresent(value -> command.addAll(List.of("--" + option.name(), value))));
        return command;
    }

    private static void stopOutdated(Platform platform, List<PartRecord> outdated, Terminal terminal) {
        new PlatformStop(platform)
                .stop(outdated, (part, orderly) -> terminal.say(part.name() + " was rebuilt and is started again"));
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
            var interrupted = new Thread(start::abandon, "interrupted");
            Runtime.getRuntime().addShutdownHook(interrupted);
            start.start(missing);
            Runtime.getRuntime().removeShutdownHook(interrupted);
        }
    }
}
