package io.fitconnect.integration.stream.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.RunningService;
import io.fitconnect.integration.stream.Detail;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.effort.TimedTrack;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningService
class CassandraRecordedStreamsIntegrationTests {

    private static final EnumSet<StreamKind> ALL = EnumSet.allOf(StreamKind.class);
    private static final Streams LONG = streams(25_000);

    private final UUID activity = Ids.next();
    private final UUID other = Ids.next();

    @Autowired
    private CassandraRecordedStreams streams;

    @Test
    void givesBackWhatWasStored() {
        streams.store(activity, LONG);

        assertThat(streams.list(activity, Detail.FULL, ALL)).isEqualTo(LONG.all());
        assertThat(streams.list(activity, Detail.HIGH, ALL))
                .isEqualTo(Detail.HIGH.of(LONG).all());
        assertThat(streams.list(activity, Detail.LOW, EnumSet.of(StreamKind.HEART_RATE)))
                .singleElement()
                .satisfies(stream -> {
                    assertThat(stream.kind()).isEqualTo(StreamKind.HEART_RATE);
                    assertThat(stream.size()).isEqualTo(100);
                });
    }

    @Test
    void keepsTheTrackAsItIsAnnounced() {
        Streams positions = Streams.of(List.of(
                SampleStream.of(StreamKind.TIME, 0, 1, 2.5),
                SampleStream.of(StreamKind.LATITUDE, 46.0512345, 46.06, 46.0712345),
                SampleStream.of(StreamKind.LONGITUDE, 14.5, 14.52, 14.5)));

        streams.store(activity, positions);
        streams.store(other, LONG);

        assertThat(streams.findTrack(activity))
                .isPresent()
                .map(TimedTrack::latitudes)
                .isEqualTo(TimedTrack.of(positions).map(TimedTrack::latitudes));
        assertThat(streams.findTrack(other)).as("without positions").isEmpty();
        streams.erase(activity);
        assertThat(streams.findTrack(activity)).isEmpty();
    }

    @Test
    void storesAShortRecordingOnce() {
        Streams brief = streams(80);

        streams.store(activity, brief);

        assertThat(streams.list(activity, Detail.LOW, ALL)).isEmpty();
        assertThat(streams.list(activity, Detail.FULL, ALL)).isEqualTo(brief.all());
    }

    @Test
    void overwritesWithTheSame() {
        streams.store(activity, LONG);
        streams.store(activity, LONG);

        assertThat(streams.list(activity, Detail.FULL, ALL)).isEqualTo(LONG.all());
    }

    @Test
    void forgetsWhatIsErased() {
        streams.store(activity, LONG);

        streams.erase(activity);

        assertThat(streams.list(activity, Detail.FULL, ALL)).isEmpty();
    }

    private static Streams streams(int size) {
        return Streams.of(List.of(
                SampleStream.ofFixedPoint(
                        StreamKind.TIME,
                        IntStream.range(0, size).map(i -> i * 1_000).toArray()),
                SampleStream.ofFixedPoint(
                        StreamKind.HEART_RATE,
                        IntStream.range(0, size)
                                .map(i -> i % 50 == 7 ? SampleStream.MISSING : 120 + i % 40)
                                .toArray())));
    }
}
