package io.fitconnect.e2e.notification;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The arguments of the command.
 *
 * @param home         the platform's folder
 * @param groups       group trainings, each with an organiser of its own
 * @param participants of each group training beside its organiser
 * @param interval     between two changes of a group training
 * @param suspended    how long a suspended part stands still
 * @param keep         leaves the platform running at the end
 */
record FaultOptions(
        Path home, int portOffset, int groups, int participants, Duration interval, Duration suspended, boolean keep) {

    private static final String USAGE = "notifications-under-faults [--home=DIR] [--port-offset=6000] [--groups=20]"
            + " [--participants=50] [--interval=20] [--suspended=15] [--keep]";
    private static final Map<String, String> USUAL = Map.of(
            "--home", "target/notifications-under-faults",
            "--port-offset", "6000",
            "--groups", "20",
            "--participants", "50",
            "--interval", "20",
            "--suspended", "15",
            "--keep", "no");

    /** A participant gets at most a hundred mails a day, which must be enough for all changes. */
    private static final Duration SHORTEST_INTERVAL = Duration.ofSeconds(5);

    FaultOptions {
        if (interval.compareTo(SHORTEST_INTERVAL) < 0) {
            throw new IllegalArgumentException("--interval is at least " + SHORTEST_INTERVAL.toSeconds() + " seconds");
        }
    }

    static FaultOptions parse(String... arguments) {
        var values = new HashMap<>(USUAL);
        for (var argument : arguments) {
            var name = argument.replaceFirst("=.*", "");
            var value = argument.equals("--keep") ? "yes" : argument.replaceFirst("^[^=]*=?", "");
            if (values.replace(name, value) == null) {
                throw new IllegalArgumentException("unknown option " + name + "; use: " + USAGE);
            }
        }
        return new FaultOptions(
                Path.of(value(values, "--home")),
                number(values, "--port-offset"),
                number(values, "--groups"),
                number(values, "--participants"),
                Duration.ofSeconds(number(values, "--interval")),
                Duration.ofSeconds(number(values, "--suspended")),
                value(values, "--keep").equals("yes"));
    }

    private static String value(Map<String, String> values, String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    private static int number(Map<String, String> values, String name) {
        try {
            var number = Integer.parseInt(value(values, name));
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(name + " needs a number; use: " + USAGE, notANumber);
        }
        throw new IllegalArgumentException(name + " must be at least 1; use: " + USAGE);
    }
}
