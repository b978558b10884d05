package io.fitconnect.e2e.journey;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Programs of the system that some journeys need and a developer may not have. What was not tested for want of one is
 * written down, and {@code ./fitconnect test} prints it at its end; continuous integration has all of them or fails.
 */
final class Installed {

    private static final Path NOT_TESTED = Path.of("target", "not-tested.txt");

    private Installed() {}

    /** Node with the packages of {@code browser/}, and Chromium. */
    static void demandBrowser(String whatFor) {
        demand(Path.of("browser", "node_modules", "playwright-core"), "npm ci --prefix e2e-tests/browser", whatFor);
        demand(Path.of("/usr/bin/chromium"), "apt-get install chromium", whatFor);
    }

    static void demandApache(String whatFor) {
        demand(
                Path.of("/usr/lib/apache2/modules/mod_auth_openidc.so"),
                "apt-get install apache2 libapache2-mod-auth-openidc",
                whatFor);
    }

    private static void demand(Path file, String command, String whatFor) {
        if (Files.exists(file)) {
            return;
        }
        var line = "Not tested: " + whatFor + " (it needs: " + command + ")";
        if (System.getenv("CI") != null) {
            fail(line);
        }
        writeDown(line);
        abort(line);
    }

    private static void writeDown(String line) {
        try {
            Files.writeString(
                    NOT_TESTED, line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
