package io.fitconnect.e2e.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.e2e.platform.OwnPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Runs a test file of {@code browser/} with Node's own runner, on a running platform. */
final class BrowserTests {

    private static final Path FOLDER = Path.of("browser").toAbsolutePath();
    private static final Pattern PASSED = Pattern.compile("(?m)^# pass ([1-9][0-9]*)$");
    private static final int SHOP_PORT = 8090;
    private static final int MAIL_PORT = 18025;
    private static final int MANAGEMENT_PORT = 9081; // of auth-service
    private static final String AT_ONCE = "2";
    static final long LIMIT_MINUTES = 30;

    private final OwnPlatform platform;

    BrowserTests(OwnPlatform platform) {
        this.platform = platform;
    }

    /** Runs the tests of files such as {@code walk.test.mjs}, two at once; what they print is the message of a failure. */
    void pass(String... files) {
        var log = platform.home().resolve("logs").resolve(files[0] + ".log");
        var command =
                new ArrayList<>(List.of("node", "--test", "--test-concurrency=" + AT_ONCE, "--test-reporter=tap"));
        command.addAll(List.of(files));
        var builder = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(RelyingParty.environment(platform));
        builder.environment().put("FITCONNECT_ISSUER", platform.baseUrl().toString());
        builder.environment().put("FITCONNECT_SHOP", "http://localhost:" + platform.port(SHOP_PORT));
        builder.environment()
                .put(
                        "FITCONNECT_ACCOUNTS",
                        "http://localhost:" + platform.port(MANAGEMENT_PORT) + "/actuator/accounts");
        builder.environment().put("FITCONNECT_MAIL", "http://localhost:" + platform.port(MAIL_PORT));
        try {
            var status = run(builder);
            var printed = Files.readString(log, UTF_8);
            assertThat(status).as(printed).isZero();
            assertThat(PASSED.matcher(printed).find()).as(printed).isTrue();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int run(ProcessBuilder builder) throws IOException {
        var process = builder.start();
        try {
            if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
            return process.exitValue();
        } catch (InterruptedException interruption) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + builder.command() + " ran", interruption);
        }
    }
}
