package io.fitconnect.notification.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignalLogTests {

    private static final UUID EVEN = new UUID(1, 2);
    private static final UUID ODD = new UUID(1, 3);

    private final OpenStreams streams = SampleSettings.openStreams(new SimpleMeterRegistry());
    private final SignalLog log = new SignalLog(
            streams,
            (athlete, partitions) -> (int) (athlete.getLeastSignificantBits() % partitions),
            SampleSettings.streams());

    @BeforeEach
    void begin() {
        log.begin(List.of(10L, 20L));
        log.catchUp();
    }

    @Test
    void resumesByThePartitionOfTheAthlete() {
        take(new Position(1, 20), ODD, "news");

        assertThat(log.since(ODD, new Position(1, 19)).signals())
                .extracting(Signal::kind)
                .containsExactly("news");
        assertThat(log.since(ODD, new Position(0, 19)).isTooMuch())
                .as("an id of another partition, as after a change of their number")
                .isTrue();
    }

    @Test
    void beginsAtTheLatestPlaceForANewClient() {
        take(new Position(1, 20), ODD, "news");

        assertThat(log.since(ODD, null)).isEqualTo(Missed.nothing(new Position(1, 20)));
        assertThat(log.offered(ODD)).isEqualTo(new Position(1, 20));
    }

    @Test
    void endsStreamsThatMayHaveMissedAUnreadableRecord() {
        SampleStream odd = add(ODD);
        SampleStream even = add(EVEN);

        take(new Position(1, 25), ODD, "news");

        assertThat(odd.end).isEqualTo(StreamEnd.GAP);
        assertThat(even.end).isNull();
    }

    @Test
    void endsAllStreamsWhenReadingBeginsAnew() {
        SampleStream odd = add(ODD);

        log.begin(List.of(10L, 20L, 0L));

        assertThat(odd.end).isEqualTo(StreamEnd.GAP);
        assertThat(log.isCurrent()).isFalse();
    }

    @Test
    void passesWhatIsNoSignal() {
        SampleStream odd = add(ODD);

        take(new Position(1, 20), ODD, null);
        take(new Position(1, 21), ODD, "news");

        assertThat(odd.offered).containsExactly("news");
        assertThat(odd.end).isNull();
    }

    private SampleStream add(UUID athlete) {
        SampleStream stream = new SampleStream(athlete, "session");
        streams.add(stream);
        return stream;
    }

    private void take(Position position, UUID athlete, @Nullable String kind) {
        log.take(position, kind == null ? null : new Signal(athlete, kind, "/api/v1/things", position), Instant.EPOCH);
    }
}
