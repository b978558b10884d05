package io.fitconnect.local;

import io.fitconnect.local.terminal.Terminal;
import java.util.List;

/** Lets a real client tell the main story on the running platform; it leaves an athlete with trainings behind. */
final class Demo implements Command {

    private static final Option FILE = Option.withValue("file", "PATH", "pushes this recording instead of the sample");
    private static final ClientProgram CLIENT = new ClientProgram("io.fitconnect.e2e.Demo");

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public String summary() {
        return "plays the main story through the gateway and tells what came back";
    }

    @Override
    public List<Option> options() {
        return List.of(FILE, Options.NO_BUILD);
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        var file = arguments
                .find(FILE)
                .map(path -> List.of(
                        "--file", PlatformChoice.directory().resolve(path).toString()))
                .orElse(List.of());
        return CLIENT.run(PlatformChoice.of(arguments), file, terminal);
    }
}
