package io.fitconnect.platform.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Destinations that did not take an event lately. They are passed by for a while, longer each time, so that the events of
 * others do not wait behind theirs. Belongs to the relay's thread; what rests does not change within a round.
 */
final class Detours {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final LongSupplier nanoTime;
    private final Map<Destination, Rest> rests = new HashMap<>();
    private long now;

    Detours(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.now = nanoTime.getAsLong();
    }

    /** From here on, until the next round, the answers are those of this moment. */
    void beginRound() {
        now = nanoTime.getAsLong();
    }

    boolean areNone() {
        return rests.values().stream().noneMatch(this::isOn);
    }

    boolean include(Destination destination) {
        return rests(destination) || rests(Destination.unknownOf(destination.topic()));
    }

    void failed(Destination destination) {
        Rest before = rests.get(destination);
        Duration length = before == null ? SHORTEST : before.length().multipliedBy(2);
        Duration bounded = length.compareTo(LONGEST) > 0 ? LONGEST : length;
        rests.put(destination, new Rest(nanoTime.getAsLong() + bounded.toNanos(), bounded));
    }

    void succeeded(Destination destination) {
        rests.remove(destination);
        rests.remove(Destination.unknownOf(destination.topic()));
    }

    private boolean rests(Destination destination) {
        Rest rest = rests.get(destination);
        return rest != null && isOn(rest);
    }

    private boolean isOn(Rest rest) {
        return rest.untilNanos() - now > 0;
    }

    private record Rest(long untilNanos, Duration length) {}
}
