package io.fitconnect.local.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The command of a part and how it wants to be stopped.
 *
 * @param command of a process; of a hosted part its main class and the class path
 * @param version what the part was built from; a running part with another version is out of date
 * @param host the part in whose process this one runs; empty for a process of its own
 */
public record Launch(
        List<String> command,
        Map<String, String> environment,
        Path directory,
        StopRule stop,
        String version,
        Optional<String> host) {

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    public Launch(
            List<String> command, Map<String, String> environment, Path directory, StopRule stop, String version) {
        this(command, environment, directory, stop, version, Optional.empty());
    }
}
