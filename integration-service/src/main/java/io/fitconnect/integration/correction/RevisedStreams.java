package io.fitconnect.integration.correction;

import io.fitconnect.integration.erasure.Erasure;
import io.fitconnect.integration.erasure.ErasureKind;
import io.fitconnect.integration.erasure.Erasures;
import io.fitconnect.integration.stream.RecordedStreams;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.recording.Streams;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Stores the streams of corrected recordings under ids of their own. They are stored with their erasure scheduled; the
 * transaction that takes them cancels it, so that nothing is left of a correction that comes to nothing.
 */
@Component
class RevisedStreams {

    private static final Duration GUARD = Duration.ofHours(1);

    /** So that a client that is reading them gets to the end. */
    private static final Duration READERS = Duration.ofMinutes(10);

    private final RecordedStreams streams;
    private final Erasures erasures;
    private final Clock clock;

    RevisedStreams(RecordedStreams streams, Erasures erasures, Clock clock) {
        this.streams = streams;
        this.erasures = erasures;
        this.clock = clock;
    }

    UUID store(Streams samples) {
        UUID id = Ids.next();
        erasures.guard(erasureOf(id), clock.instant().plus(GUARD));
        streams.store(id, samples);
        return id;
    }

    /** Within the transaction that refers to them from now on. */
    void take(UUID id) {
        if (!erasures.cancel(erasureOf(id), clock.instant())) {
            throw new IllegalStateException("The streams " + id + " were stored too long ago");
        }
    }

    /** Within the transaction that refers to them no longer. */
    void leave(UUID id) {
        erasures.schedule(erasureOf(id), clock.instant().plus(READERS));
    }

    private static Erasure erasureOf(UUID id) {
        return new Erasure(ErasureKind.STREAMS, id);
    }
}
