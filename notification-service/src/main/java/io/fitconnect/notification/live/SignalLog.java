package io.fitconnect.notification.live;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * {@code live.signal} as far as this instance has read it. A signal is remembered before open streams are offered it, so that a stream
 * that opens meanwhile gets it one way or the other.
 */
@Component
public class SignalLog {

    private final OpenStreams streams;
    private final Partitioning partitioning;
    private final LiveSettings settings;
    private volatile List<RecentSignals> partitions = List.of();
    private volatile boolean isCurrent;

    SignalLog(OpenStreams streams, Partitioning partitioning, LiveSettings settings) {
        this.streams = streams;
        this.partitioning = partitioning;
        this.settings = settings;
    }

    /** Begins with the records at these offsets of the partitions. Streams that are open end, since their ids mean nothing here. */
    public void begin(List<Long> offsets) {
        isCurrent = false;
        partitions = IntStream.range(0, offsets.size())
                .mapToObj(partition -> new RecentSignals(
                        partition, offsets.get(partition), settings.remembered(), settings.longestQueue()))
                .toList();
        streams.forEach(stream -> stream.end(StreamEnd.GAP));
    }

    /** The past is read: from now on streams may open. */
    public void catchUp() {
        isCurrent = true;
    }

    public boolean isCurrent() {
        return isCurrent;
    }

    /** Takes a record that was written at a moment and is read; the signal is null where it holds none. */
    public void take(Position position, @Nullable Signal signal, Instant at) {
        RecentSignals recent = partitions.get(position.partition());
        if (!recent.isNext(position.offset())) {
            endStreamsOf(position.partition());
        }
        if (signal == null) {
            recent.passed(position.offset(), at);
        } else {
            recent.add(signal, at);
            streams.offer(signal);
        }
        recent.offeredAll();
    }

    /** What the client of a stream missed; call it after the stream was added to the open ones. */
    public Missed since(UUID athlete, @Nullable Position seen) {
        RecentSignals recent = recentOf(athlete);
        if (seen == null) {
            return Missed.nothing(recent.latest());
        }
        return seen.partition() == recent.latest().partition()
                ? recent.since(athlete, seen.offset())
                : Missed.tooMuch(recent.latest());
    }

    /** What a client missed that began to read at a moment, before it opened its stream; call it after the stream was added. */
    public Missed raisedSince(UUID athlete, Instant moment) {
        return recentOf(athlete).raisedSince(athlete, moment);
    }

    /** The place up to which an athlete's streams were offered everything. */
    public Position offered(UUID athlete) {
        return recentOf(athlete).offered();
    }

    private RecentSignals recentOf(UUID athlete) {
        List<RecentSignals> all = partitions;
        return all.get(partitioning.partitionOf(athlete, all.size()));
    }

    private void endStreamsOf(int partition) {
        streams.forEach(stream -> {
            if (recentOf(stream.athlete()).latest().partition() == partition) {
                stream.end(StreamEnd.GAP);
            }
        });
    }
}
