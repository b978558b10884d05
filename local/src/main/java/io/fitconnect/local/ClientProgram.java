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

/** A program of e2e-tests, which knows a platform by its public address only. */
record ClientProgram(String mainClass) {

    private static final String FOLDER = "e2e-tests/target";
    private static final String JAR = "e2e-tests-*.jar";

    /** Lets it take over the terminal and returns its exit code. */
    int run(Platform platform, List<String> arguments, Terminal terminal) {
        var command = new ArrayList<>(List.of(
                JavaHome.running().java(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                jar(platform).toString(),
                mainClass,
                "--base-url",
                platform.ports().publicAddress()));
        command.addAll(arguments);
        terminal.out().flush();
        return new ForegroundProcess(command, platform.installation().root()).run();
    }

    private static Path jar(Platform platform) {
        var folder = platform.installation().root().resolve(FOLDER);
        if (Files.isDirectory(folder)) {
            try (var jars = Files.newDirectoryStream(folder, JAR)) {
                for (var jar : jars) {
                    return jar;
                }
            } catch (IOException e) {
                throw new PartFailure(folder + " cannot be read: " + e.getMessage(), e);
            }
        }
        throw new PartFailure("the client is not built; run the command without --no-build");
    }
}
