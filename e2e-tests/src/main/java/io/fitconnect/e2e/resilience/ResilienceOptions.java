package io.fitconnect.e2e.resilience;

import java.nio.file.Path;

/**
 * The arguments of the command.
 *
 * @param home the platform's folder
 * @param keep leaves the platform running at the end
 */
record ResilienceOptions(Path home, int portOffset, int recordings, int clients, boolean keep) {

    private static final String USAGE =
            "kill-and-restart [--home=DIR] [--port-offset=N] [--recordings=200] [--clients=20] [--keep]";
    private static final int USUAL_OFFSET = 12_000;
    private static final int USUAL_RECORDINGS = 200;
    private static final int USUAL_CLIENTS = 20;

    static ResilienceOptions parse(String... arguments) {
        var options = new ResilienceOptions(
                Path.of("target", "kill-and-restart"), USUAL_OFFSET, USUAL_RECORDINGS, USUAL_CLIENTS, false);
        for (var argument : arguments) {
            var name = argument.replaceFirst("=.*", "");
            var value = argument.substring(Math.min(argument.length(), name.length() + 1));
            options = options.with(name, value);
        }
        return options;
    }

    private ResilienceOptions with(String name, String value) {
        return switch (name) {
            case "--home" -> new ResilienceOptions(Path.of(value), portOffset, recordings, clients, keep);
            case "--port-offset" -> new ResilienceOptions(home, Integer.parseInt(value), recordings, clients, keep);
            case "--recordings" -> new ResilienceOptions(home, portOffset, Integer.parseInt(value), clients, keep);
            case "--clients" -> new ResilienceOptions(home, portOffset, recordings, Integer.parseInt(value), keep);
            case "--keep" -> new ResilienceOptions(home, portOffset, recordings, clients, true);
            default -> throw new IllegalArgumentException("unknown option " + name + "; use: " + USAGE);
        };
    }
}
