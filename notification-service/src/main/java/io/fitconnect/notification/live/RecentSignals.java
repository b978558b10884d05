package io.fitconnect.notification.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The last signals of one partition. */
final class RecentSignals {

    private final int partition;
    private final int capacity;
    private final int longestReplay;
    private final ArrayDeque<Signal> signals = new ArrayDeque<>();
    private long begin;
    private long next;
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
    synchronized void passed(long offset) {
        if (offset != next) {
            signals.clear();
            begin = offset;
        }
        next = offset + 1;
    }

    synchronized void add(Signal signal) {
        passed(signal.position().offset());
        signals.addLast(signal);
        if (signals.size() > capacity) {
            begin = signals.removeFirst().position().offset() + 1;
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
        List<Signal> missed = new ArrayList<>();
        signals.descendingIterator().forEachRemaining(signal -> {
            if (signal.position().offset() > seen
                    && signal.athlete().equals(athlete)
                    && missed.stream().noneMatch(signal::asks)) {
                missed.add(0, signal);
            }
        });
        return missed.size() > longestReplay ? Missed.tooMuch(latest()) : new Missed(missed, false, latest());
    }
}
