package io.fitconnect.e2e.journey;

import io.fitconnect.e2e.platform.OwnPlatform;
import io.fitconnect.local.jvm.ClassArchive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the platform before the first journey and stops it after the last. */
final class JourneyPlatform implements ParameterResolver {

    static final String KEY_SECRET = "journeys may read the signing keys of their own platform";

    /** What one athlete may ask: enough for every journey, and little enough to be used up on a slow machine. */
    private static final String REQUESTS_AT_ONCE = "100";

    private static final String REQUESTS_PER_SECOND = "5";
    private static final Path HOME = Path.of("target", "journey");
    /** Below the ports that the system gives to outgoing connections (from 32768 on), for every part of a platform. */
    private static final int PORT_OFFSET = Integer.getInteger("fitconnect.journey.port-offset", 10_000);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == OwnPlatform.class;
    }

    @Override
    public OwnPlatform resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(JourneyPlatform.class))
                .computeIfAbsent(Started.class, key -> Started.now(), Started.class)
                .platform();
    }

    /** A platform, stopped with the test run. When it could not be started, it is not tried again for the next journey. */
    private record Started(OwnPlatform running, Optional<RuntimeException> failure) implements AutoCloseable {

        static Started now() {
            var platform = new OwnPlatform(HOME, PORT_OFFSET)
                    .with(ClassArchive.RECORD, "no")
                    .with("FITCONNECT_AUTH_KEYS_ENCRYPTION_SECRET", KEY_SECRET)
                    .with("FITCONNECT_ASSIGNMENT_HOLDOUT", "0") // so that every athlete may be advised
                    .with("FITCONNECT_GATEWAY_LIMITS_RATES_CALLER_BURST", REQUESTS_AT_ONCE)
                    .with("FITCONNECT_GATEWAY_LIMITS_RATES_CALLER_PERSECOND", REQUESTS_PER_SECOND);
            RelyingParty.introduceTo(platform);
            try {
                platform.down();
                delete(platform.home().resolve("data"));
                platform.up();
                return new Started(platform, Optional.empty());
            } catch (RuntimeException failure) {
                return new Started(platform, Optional.of(failure));
            }
        }

        OwnPlatform platform() {
            failure.ifPresent(reason -> {
                throw new IllegalStateException("there is no platform to travel on", reason);
            });
            return running;
        }

        @Override
        public void close() {
            running.down();
        }
    }

    /** What an earlier run left behind is of another secret and perhaps of another schema. */
    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
