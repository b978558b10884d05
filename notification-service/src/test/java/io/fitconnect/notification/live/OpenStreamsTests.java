package io.fitconnect.notification.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.revocation.Revocation;
import io.fitconnect.platform.revocation.Revocations;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpenStreamsTests {

    private static final UUID ATHLETE = UUID.randomUUID();

    private final Revocations revocations = new Revocations(SampleSettings.revocations(), Clock.systemUTC());
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final OpenStreams streams = new OpenStreams(SampleSettings.streams(), revocations, metrics);

    @Test
    void passesASignalToTheStreamsOfItsAthlete() {
        SampleStream mine = add(ATHLETE, "one");
        SampleStream other = add(UUID.randomUUID(), "two");

        streams.offer(new Signal(ATHLETE, "news", "/api/v1/things", new Position(0, 1)));

        assertThat(mine.offered).containsExactly("news");
        assertThat(other.offered).isEmpty();
    }

    @Test
    void endsTheOldestOfTooManyStreams() {
        SampleStream oldest = add(ATHLETE, "1");
        SampleStream second = add(ATHLETE, "2");
        SampleStream third = add(ATHLETE, "3");

        assertThat(oldest.end).isEqualTo(StreamEnd.REPLACED);
        assertThat(second.end).isNull();
        assertThat(third.end).isNull();
    }

    @Test
    void endsStreamsOfARevokedSessionAndNoOthers() {
        SampleStream revoked = add(ATHLETE, "one");
        SampleStream kept = add(ATHLETE, "two");

        revocations.learn(new Revocation(null, "one", null, null, Instant.now()));

        assertThat(revoked.end).isEqualTo(StreamEnd.REVOKED);
        assertThat(kept.end).isNull();
    }

    @Test
    void endsAStreamWhoseTokenWasRevokedWhileItOpened() {
        revocations.learn(new Revocation(null, "one", null, null, Instant.now()));

        assertThat(add(ATHLETE, "one").end).isEqualTo(StreamEnd.REVOKED);
    }

    @Test
    void countsOpenStreams() {
        SampleStream stream = add(ATHLETE, "one");
        add(UUID.randomUUID(), "two");
        assertThat(metrics.get("live.streams.open").gauge().value()).isEqualTo(2);

        streams.remove(stream);
        streams.remove(stream);

        assertThat(metrics.get("live.streams.open").gauge().value()).isEqualTo(1);
    }

    private SampleStream add(UUID athlete, String session) {
        SampleStream stream = new SampleStream(athlete, session);
        streams.add(stream);
        return stream;
    }
}
