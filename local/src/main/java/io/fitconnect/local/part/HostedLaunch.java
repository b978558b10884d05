package io.fitconnect.local.part;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * What a host needs to run a part.
 *
 * @param command the main class and then the class path, one jar a word
 * @param environment stands above the environment of the host's process
 */
public record HostedLaunch(List<String> command, Map<String, String> environment, String version) {

    private static final String COMMAND = "command";
    private static final String VERSION = "version";
    private static final String ENVIRONMENT = "environment.";
    private static final String SEPARATOR = "\n";

    public HostedLaunch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    Properties write() {
        var properties = new Properties();
        properties.setProperty(COMMAND, String.join(SEPARATOR, command));
        properties.setProperty(VERSION, version);
        environment.forEach((name, value) -> properties.setProperty(ENVIRONMENT + name, value));
        return properties;
    }

    static HostedLaunch of(Properties properties) {
        return new HostedLaunch(
                List.of(properties.getProperty(COMMAND).split(SEPARATOR)),
                properties.stringPropertyNames().stream()
                        .filter(name -> name.startsWith(ENVIRONMENT))
                        .collect(Collectors.toMap(
                                name -> name.substring(ENVIRONMENT.length()), properties::getProperty)),
                properties.getProperty(VERSION));
    }
}
