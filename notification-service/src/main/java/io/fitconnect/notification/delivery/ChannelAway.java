package io.fitconnect.notification.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The way out is closed at present: the mail server is away, a provider asks to wait. */
public final class ChannelAway extends RuntimeException {

    /** What a provider may ask for; one that asks for more is tried earlier. */
    private static final Duration LONGEST = Duration.ofHours(6);

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final @Nullable Duration pause;
    private final transient Set<UUID> reached;

    /**
     * Says why.
     *
     * @param reason for the trace; names no address and no secret
     */
    public ChannelAway(String reason) {
        super(reason);
        this.pause = null;
        this.reached = Set.of();
    }

    public ChannelAway(String reason, Throwable cause) {
        super(reason, cause);
        this.pause = null;
        this.reached = Set.of();
    }

    /**
     * Says why, and how long to wait.
     *
     * @param reason as above
     */
    public ChannelAway(String reason, Duration pause) {
        this(reason, pause, Set.of());
    }

    /**
     * Says why, how long to wait, and whom the notification has reached all the same.
     *
     * @param reason  as above
     * @param reached all devices that took it, also at earlier attempts
     */
    public ChannelAway(String reason, Duration pause, Set<UUID> reached) {
        super(reason);
        this.pause = within(pause);
        this.reached = Set.copyOf(reached);
    }

    /** How long to wait, 1 second to 6 hours; empty where the channel does not know. */
    public Optional<Duration> pause() {
        return Optional.ofNullable(pause);
    }

    Set<UUID> reached() {
        return reached;
    }

    private static Duration within(Duration pause) {
        if (pause.compareTo(SHORTEST) < 0) {
            return SHORTEST;
        }
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
