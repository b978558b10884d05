package io.fitconnect.local;

import io.fitconnect.local.jvm.JavaHome;
import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.platform.Platform;
import io.fitconnect.local.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lets a real client tell the main story on the running platform; it leaves an athlete with trainings behind. */
final class Demo implements Command {

    private static final Option FILE = Option.withValue("file", "PATH", "pushes this recording instead of the sample");
    private static final String CLIENT = "e2e-tests/target";
    private static final String CLIENT_JAR = "e2e-tests-*.jar";

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
        var platform = PlatformChoice.of(arguments);
        var command = new ArrayList<>(List.of(
                JavaHome.running().java(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                client(platform).toString(),
                "--base-url",
                platform.ports().publicAddress()));
        arguments
                .find(FILE)
                .map(file -> PlatformChoice.directory().resolve(file))
                .ifPresent(file -> command.addAll(List.of("--file", file.toString())));
        terminal.out().flush();
        return new ForegroundProcess(command, platform.installation().root()).run();
    }

    private static Path client(Platform platform) {
        var folder = platform.installation().root().resolve(CLIENT);
        if (Files.isDirectory(folder)) {
            try (var jars = Files.newDirectoryStream(folder, CLIENT_JAR)) {
                for (var jar : jars) {
                    return jar;
                }
            } catch (IOException e) {
                throw new PartFailure(folder + " cannot be read: " + e.getMessage(), e);
            }
        }
        throw new PartFailure("the demo is not built; run ./fitconnect demo without --no-build");
    }
}
