package io.fitconnect.platform.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Destinations that did not take an event lately. Relays pass over them for a while, longer after each failure, so that the
 * events of others do not wait behind theirs. Shared by the relays of all lanes.
 */
final class DestinationBackOff {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final LongSupplier nanoTime;
    private final Map<Destination, Rest> rests = new HashMap<>();

    DestinationBackOff(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Begins the round of one lane. */
    synchronized Round beginRound() {
        return new Round(rests.entrySet().stream()
                .filter(entry -> isOn(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    synchronized boolean isEmpty() {
        return rests.values().stream().noneMatch(this::isOn);
    }

    private synchronized void failed(Destination destination) {
        Rest before = rests.get(destination);
        Duration length = before == null ? SHORTEST : before.length().multipliedBy(2);
        Duration bounded = length.compareTo(LONGEST) > 0 ? LONGEST : length;
        rests.put(destination, new Rest(nanoTime.getAsLong() + bounded.toNanos(), bounded));
    }

    private synchronized void succeeded(Destination destination) {
        rests.remove(destination);
        rests.remove(Destination.unknownOf(destination.topic()));
    }

    private boolean isOn(Rest rest) {
        return rest.untilNanos() - nanoTime.getAsLong() > 0;
    }

    /**
     * What rests for one round of one lane. It only grows within the round: else the second event of a key could go when its
     * rest ends in the middle of it, and the first one not.
     */
    final class Round {

        private final Set<Destination> resting;

        private Round(Set<Destination> resting) {
            this.resting = new HashSet<>(resting);
        }

        boolean includes(Destination destination) {
            return resting.contains(destination) || resting.contains(Destination.unknownOf(destination.topic()));
        }

        boolean isEmpty() {
            return resting.isEmpty();
        }

        void failed(Destination destination) {
            resting.add(destination);
            DestinationBackOff.this.failed(destination);
        }

        void succeeded(Destination destination) {
            DestinationBackOff.this.succeeded(destination);
        }
    }

    private record Rest(long untilNanos, Duration length) {}
}
