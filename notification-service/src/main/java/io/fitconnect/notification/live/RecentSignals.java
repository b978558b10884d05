package io.fitconnect.notification.live;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** The last signals of one partition. */
final class RecentSignals {

    private final int partition;
    private final int capacity;
    private final int longestReplay;
    private final ArrayDeque<Raised> signals = new ArrayDeque<>();
    private long begin;
    private long next;
    private Instant forgotten = Instant.MIN; // no signal behind this moment is forgotten
    private volatile long offered;

    /** Begins before the record at that offset. */
    RecentSignals(int partition, long offset, int capacity, int longestReplay) {
        this.partition = partition;
        this.capacity = capacity;
        this.longestReplay = longestReplay;
        this.begin = offset;
        this.next = offset;
        this.offered = offset - 1;
    }

    synchronized boolean isNext(long offset) {
        return offset == next;
    }

    /** Takes the record at an offset in. Offsets that were skipped may have held signals that nobody can read any more. */
    synchronized void passed(long offset, Instant at) {
        if (offset != next) {
            signals.clear();
            begin = offset;
        }
        if (offset == begin && offset > 0) {
            forgotten = at;
        }
        next = offset + 1;
    }

    /** Takes a signal in that was raised at a moment. */
    synchronized void add(Signal signal, Instant at) {
        passed(signal.position().offset(), at);
        signals.addLast(new Raised(signal, at));
        if (signals.size() > capacity) {
            Raised first = signals.removeFirst();
            begin = first.signal().position().offset() + 1;
            forgotten = first.at();
        }
    }

    /** Every stream that was open has been offered what came up to here. */
    void offeredAll() {
        offered = latest().offset();
    }

    Position offered() {
        return new Position(partition, offered);
    }

    synchronized Position latest() {
        return new Position(partition, next - 1);
    }

    /** What an athlete's client missed that has seen everything up to an offset. One of another instance may have seen more than we. */
    synchronized Missed since(UUID athlete, long seen) {
        if (seen + 1 >= next) {
            return Missed.nothing(latest());
        }
        if (seen + 1 < begin) {
            return Missed.tooMuch(latest());
        }
        return missed(athlete, raised -> raised.signal().position().offset() > seen);
    }

    /** What was raised from a moment on, for a client that began to read then and has no place yet. */
    synchronized Missed raisedSince(UUID athlete, Instant moment) {
        return !forgotten.isBefore(moment)
                ? Missed.tooMuch(latest())
                : missed(athlete, raised -> !raised.at().isBefore(moment));
    }

    private Missed missed(UUID athlete, Predicate<Raised> isNew) {
        List<Signal> missed = new ArrayList<>();
        signals.descendingIterator().forEachRemaining(raised -> {
            Signal signal = raised.signal();
            if (signal.athlete().equals(athlete)
                    && isNew.test(raised)
                    && missed.stream().noneMatch(signal::asks)) {
                missed.add(0, signal);
            }
        });
        return missed.size() > longestReplay ? Missed.tooMuch(latest()) : new Missed(missed, false, latest());
    }

    private record Raised(Signal signal, Instant at) {}
}
