package io.fitconnect.e2e.world;

import java.net.URI;
import java.util.Set;

/**
 * The arguments after {@code world}.
 *
 * @param accounts where accounts with proven addresses are made; only a platform on one's own machine has it
 * @param only keys of athletes; empty for all
 * @param days how far the trainings go back
 */
record WorldOptions(URI baseUrl, URI accounts, Set<String> only, int days) {

    static final String USAGE = "world [--only KEY,KEY] [--days N] [--base-url URL] [--accounts URL]";
    private static final int YEAR = 371;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    WorldOptions {
        for (var address : Set.of(baseUrl, accounts)) {
            if (!THIS_MACHINE.contains(String.valueOf(address.getHost()))) {
                throw new IllegalArgumentException(address
                        + " is not on this machine; the world's password is known, so it is filled nowhere else");
            }
        }
        if (days < 1 || days > YEAR) {
            throw new IllegalArgumentException("--days is from 1 to " + YEAR + ", not " + days);
        }
    }

    static WorldOptions parse(String... arguments) {
        var options = new WorldOptions(
                URI.create("http://localhost:8080"),
                URI.create("http://localhost:9081/actuator/accounts"),
                Set.of(),
                YEAR);
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException("incomplete option " + arguments[i] + "; use: " + USAGE);
            }
            options = options.with(arguments[i], arguments[i + 1]);
        }
        return options;
    }

    private WorldOptions with(String name, String value) {
        return switch (name) {
            case "--base-url" -> new WorldOptions(URI.create(value), accounts, only, days);
            case "--accounts" -> new WorldOptions(baseUrl, URI.create(value), only, days);
            case "--only" -> new WorldOptions(baseUrl, accounts, Set.of(value.split(",", -1)), days);
            case "--days" -> new WorldOptions(baseUrl, accounts, only, number(value));
            default -> throw new IllegalArgumentException("unknown option " + name + "; use: " + USAGE);
        };
    }

    private static int number(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--days needs a number, not " + value, e);
        }
    }
}
