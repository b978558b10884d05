package io.fitconnect.platform.live;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.outbox.Outbox;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Raises signals on {@code live.signal} with the effect that they are about: never for one that was rolled back, never
 * before a client can read it. They go through the outbox, whose relay the commit wakes, so that a crash after the commit
 * loses none.
 */
public final class LiveSignals {

    static final String TOPIC = "live.signal";
    static final String RAISED = "signal-raised.v1";

    private static final Pattern KIND = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern REFERENCE = Pattern.compile("/api/v1/[!-~]*");
    private static final int MAX_KIND = 40;
    private static final int MAX_REFERENCE = 300;

    private final Outbox outbox;

    LiveSignals(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Raises a signal when the caller's transaction commits.
     *
     * @param kind      what happened, in kebab-case, such as {@code training-changed}, at most 40 characters
     * @param reference path at the gateway where the client looks again, at most 300 characters
     */
    public void signal(UUID athlete, String kind, String reference) {
        if (kind.length() > MAX_KIND || !KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("A signal's kind is kebab-case of at most 40 characters: " + kind);
        }
        if (reference.length() > MAX_REFERENCE || !REFERENCE.matcher(reference).matches()) {
            throw new IllegalArgumentException("A signal refers to a path below /api/v1/ of at most 300 characters");
        }
        outbox.announce(new Announcement(
                TOPIC, athlete.toString(), RAISED, athlete.toString(), new SignalRaised(athlete, kind, reference)));
    }

    record SignalRaised(UUID athleteId, String kind, String reference) {}
}
