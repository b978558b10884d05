package io.fitconnect.notification.delivery;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way out is closed at present: the mail server is away, a provider asks to wait. */
public final class ChannelAway extends RuntimeException {

    /** What a provider may ask for; one that asks for more is tried earlier. */
    private static final Duration LONGEST = Duration.ofHours(6);

    private final @Nullable Duration pause;

    /**
     * Says why.
     *
     * @param reason for the trace; names no address and no secret
     */
    public ChannelAway(String reason) {
        super(reason);
        this.pause = null;
    }

    public ChannelAway(String reason, Throwable cause) {
        super(reason, cause);
        this.pause = null;
    }

    /**
     * Says why, and how long the provider asks to wait.
     *
     * @param reason as above
     */
    public ChannelAway(String reason, Duration pause) {
        super(reason);
        this.pause = pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    /** How long the provider asks to wait, 6 hours at most; empty where it did not say. */
    Optional<Duration> pause() {
        return Optional.ofNullable(pause);
    }
}
