package io.fitconnect.integration.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Bounds the calls of this process that are under way, so that an endpoint which answers late delays no other app's events. Of one
 * endpoint there are two at most, of one host no more than the outgoing client has connections for. Endpoints that did not answer quickly
 * of late share half of all calls, two of an app; one that was never called counts among them. Who has to wait books a time, so that each
 * of many waiting deliveries comes back once and not all of them again and again.
 */
@Component
class EndpointTurns {

    /** Calls at once. */
    static final int CALLS = 16;

    static final Duration QUICK = Duration.ofSeconds(1);
    static final Duration SLOW_FOR = Duration.ofMinutes(10);

    private static final int OF_ENDPOINT = 2;
    private static final int OF_HOST = 4;
    private static final int OF_SLOW = CALLS / 2;
    private static final int OF_SLOW_APP = 2;
    private static final int REMEMBERED = 2_000;
    private static final Duration EXPECTED = Duration.ofMillis(100);
    private static final Duration LEAST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final Clock clock;
    private final Map<UUID, Pace> paces = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Integer> ofHosts = new HashMap<>();
    private final Map<String, Integer> slowOfApps = new HashMap<>();
    private int slow;

    EndpointTurns(Clock clock) {
        this.clock = clock;
    }

    /** Takes a turn, which the caller ends, or tells when to come back. */
    synchronized Answer take(Webhook webhook) {
        Instant now = clock.instant();
        Pace pace = paces.computeIfAbsent(webhook.id().id(), id -> new Pace());
        forgetSome();
        String app = webhook.id().clientId();
        String host = String.valueOf(webhook.address().getRawAuthority()).toLowerCase(Locale.ROOT);
        boolean isSlow = pace.isSlow(now);
        boolean hasRoom = pace.underWay < OF_ENDPOINT
                && ofHosts.getOrDefault(host, 0) < OF_HOST
                && (!isSlow || (slow < OF_SLOW && slowOfApps.getOrDefault(app, 0) < OF_SLOW_APP));
        if (!hasRoom) {
            return new Answer(null, pace.book(now));
        }
        pace.underWay++;
        ofHosts.merge(host, 1, Integer::sum);
        if (isSlow) {
            slow++;
            slowOfApps.merge(app, 1, Integer::sum);
        }
        return new Answer(new Turn(pace, app, host, isSlow, now), Duration.ZERO);
    }

    /** Ends a turn, however the call went. */
    synchronized void end(Turn turn) {
        Instant now = clock.instant();
        turn.pace.underWay--;
        turn.pace.note(Duration.between(turn.since, now), now);
        giveBack(ofHosts, turn.host);
        if (turn.isSlow) {
            slow--;
            giveBack(slowOfApps, turn.app);
        }
    }

    private static void giveBack(Map<String, Integer> counts, String key) {
        counts.computeIfPresent(key, (same, count) -> count == 1 ? null : count - 1);
    }

    private void forgetSome() {
        Iterator<Pace> eldest = paces.values().iterator();
        while (paces.size() > REMEMBERED && eldest.hasNext()) {
            if (eldest.next().underWay == 0) {
                eldest.remove();
            }
        }
    }

    /** A turn, or else how long to wait. */
    record Answer(@Nullable Turn turn, Duration pause) {}

    /** The right to one call. */
    record Turn(Pace pace, String app, String host, boolean isSlow, Instant since) {}

    /** How quickly an endpoint answers; guarded by the turns. */
    private static final class Pace {

        private int underWay;
        private Instant slowUntil = Instant.MAX;
        private Duration usual = EXPECTED;
        private Instant bookedUntil = Instant.MIN;

        private boolean isSlow(Instant now) {
            return now.isBefore(slowUntil);
        }

        private void note(Duration took, Instant now) {
            usual = usual.multipliedBy(3).plus(took).dividedBy(4);
            if (took.compareTo(QUICK) > 0) {
                slowUntil = now.plus(SLOW_FOR);
            } else if (slowUntil.equals(Instant.MAX)) {
                slowUntil = now;
            }
        }

        private Duration book(Instant now) {
            Instant from = bookedUntil.isAfter(now) ? bookedUntil : now;
            Duration step = usual.dividedBy(OF_ENDPOINT);
            Duration pause = Duration.between(now, from).plus(step);
            bookedUntil = from.plus(step);
            if (pause.compareTo(LONGEST_PAUSE) > 0) {
                bookedUntil = now.plus(LONGEST_PAUSE);
                return LONGEST_PAUSE;
            }
            return pause.compareTo(LEAST_PAUSE) < 0 ? LEAST_PAUSE : pause;
        }
    }
}
