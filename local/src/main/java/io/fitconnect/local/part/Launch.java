package io.fitconnect.local.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The command of a part and how it wants to be stopped.
 *
 * @param version what the part was built from; a running part with another version is out of date
 */
public record Launch(
        List<String> command, Map<String, String> environment, Path directory, StopRule stop, String version) {

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
