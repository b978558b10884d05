package io.fitconnect.e2e.resilience;

import io.fitconnect.e2e.platform.OwnPlatform;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What happens to one part of the platform. */
public record Fault(Kind kind, String part) {

    private static final Duration DOWN = Duration.ofSeconds(2);

    /** Whether its process ends or stands still. */
    public enum Kind {
        KILL,
        SUSPEND
    }

    /** Each of the parts is killed, and then suspended. */
    public static List<Fault> ofEach(String... parts) {
        return Stream.of(parts)
                .flatMap(part -> Stream.of(Kind.values()).map(kind -> new Fault(kind, part)))
                .toList();
    }

    /**
     * Disturbs the part, and returns when it works again.
     *
     * @param suspended how long a suspended part stands still
     */
    public void inflict(OwnPlatform platform, Duration suspended) {
        if (kind == Kind.KILL) {
            platform.kill(part);
            await(DOWN);
            platform.up(part);
        } else {
            suspend(platform, suspended);
        }
    }

    private void suspend(OwnPlatform platform, Duration suspended) {
        platform.suspend(part);
        try {
            await(suspended);
        } finally {
            platform.resume(part);
        }
    }

    private static void await(Duration duration) {
        try {
            TimeUnit.MILLISECONDS.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted during a fault", e);
        }
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + " " + part;
    }
}
