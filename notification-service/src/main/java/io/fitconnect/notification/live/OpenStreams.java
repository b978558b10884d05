package io.fitconnect.notification.live;

import io.fitconnect.platform.revocation.Revocation;
import io.fitconnect.platform.revocation.Revocations;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The streams that this instance holds, by athlete, the oldest first. Ends those whose token is revoked. */
@Component
public class OpenStreams {

    private final ConcurrentMap<UUID, List<LiveStream>> streams = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final int perAthlete;
    private final Revocations revocations;

    OpenStreams(LiveSettings settings, Revocations revocations, MeterRegistry metrics) {
        this.perAthlete = settings.perAthlete();
        this.revocations = revocations;
        Gauge.builder("live.streams.open", count, AtomicInteger::get)
                .description("Streams that are open")
                .register(metrics);
        revocations.onRevocation(this::endRevoked);
    }

    /** Adds a stream; the athlete's oldest ends when there are too many. */
    public void add(LiveStream stream) {
        List<LiveStream> surplus = new ArrayList<>();
        streams.compute(stream.athlete(), (athlete, open) -> {
            List<LiveStream> all = open == null ? new ArrayList<>(1) : new ArrayList<>(open);
            all.add(stream);
            count.incrementAndGet();
            surplus.addAll(all.subList(0, Math.max(0, all.size() - perAthlete)));
            return all;
        });
        surplus.forEach(oldest -> oldest.end(StreamEnd.REPLACED));
        if (revocations.isRevoked(stream.token())) { // since it was checked
            stream.end(StreamEnd.REVOKED);
        }
    }

    /** Removes a stream that has ended. */
    public void remove(LiveStream stream) {
        streams.computeIfPresent(stream.athlete(), (athlete, open) -> {
            List<LiveStream> others = new ArrayList<>(open);
            if (others.remove(stream)) {
                count.decrementAndGet();
            }
            return others.isEmpty() ? null : others;
        });
    }

    public int count() {
        return count.get();
    }

    public void forEach(Consumer<LiveStream> action) {
        streams.values().forEach(open -> open.forEach(action));
    }

    void offer(Signal signal) {
        streams.getOrDefault(signal.athlete(), List.of()).forEach(stream -> stream.offer(signal));
    }

    private void endRevoked(Revocation news) {
        forEach(stream -> {
            if (news.revokes(stream.token())) {
                stream.end(StreamEnd.REVOKED);
            }
        });
    }
}
