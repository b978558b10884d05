package io.fitconnect.integration.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.integration.imports.Activity;
import io.fitconnect.integration.imports.ActivityKey;
import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.geo.PrivacyZone;
import io.fitconnect.platform.geo.PrivacyZones;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.recording.SampleStream;
import io.fitconnect.recording.StreamKind;
import io.fitconnect.recording.Streams;
import io.fitconnect.recording.effort.TimedTrack;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StreamCutsTests {

    private static final int MANY = 12_000;
    private static final UUID TRAINING = UUID.randomUUID();
    private static final PrivacyZones NONE = new PrivacyZones(List.of());
    private static final PrivacyZones HOME =
            new PrivacyZones(List.of(new PrivacyZone(new Position(46, 14), 400, "a secret of the zone")));

    @Test
    void cutsNothingWithoutZones() {
        assertThat(find(new Kept(away(50), false), NONE)).isEmpty();
    }

    @Test
    void cutsByTheTrackThatWasStored() {
        assertThat(find(new Kept(away(MANY), true), HOME)).isPresent();
    }

    @Test
    void makesTheTrackOfAShortRecordingThatWasStoredWithoutIt() {
        assertThat(find(new Kept(away(5_000), false), HOME).map(StreamCut::stretches))
                .isEqualTo(find(new Kept(away(5_000), true), HOME).map(StreamCut::stretches))
                .isPresent();
    }

    @Test
    void showsNoPositionsThatItCannotCut() {
        assertRefused(away(MANY));
        assertRefused(Streams.of(List.of(
                SampleStream.of(StreamKind.TIME, 0, 1),
                SampleStream.of(StreamKind.LATITUDE, 47, Double.NaN),
                SampleStream.of(StreamKind.LONGITUDE, 14, Double.NaN))));
    }

    @Test
    void cutsNothingWithoutPositions() {
        assertThat(find(new Kept(Streams.of(List.of(column(StreamKind.TIME, MANY, i -> i))), false), HOME))
                .isEmpty();
    }

    private static void assertRefused(Streams recorded) {
        assertThatThrownBy(() -> find(new Kept(recorded, false), HOME)).isInstanceOf(Refusal.class);
    }

    private static Optional<StreamCut> find(Kept kept, PrivacyZones zones) {
        Activity activity = new Activity(
                new ActivityKey(UUID.randomUUID(), UUID.randomUUID()),
                UUID.randomUUID(),
                0,
                null,
                kept.recorded().size());
        return new StreamCuts(kept).find(activity, TRAINING, Detail.MEDIUM, zones);
    }

    /** From home to the north, a metre a second. */
    private static Streams away(int size) {
        return Streams.of(List.of(
                column(StreamKind.TIME, size, i -> i),
                column(StreamKind.LATITUDE, size, i -> 46 + i * 9e-6),
                column(StreamKind.LONGITUDE, size, i -> 14)));
    }

    private static SampleStream column(StreamKind kind, int size, IntToDoubleFunction value) {
        return SampleStream.of(kind, IntStream.range(0, size).mapToDouble(value).toArray());
    }

    private record Kept(Streams recorded, boolean hasTrack) implements RecordedStreams {

        @Override
        public void store(UUID activityId, Streams streams) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<SampleStream> list(UUID activityId, Detail stored, Set<StreamKind> kinds) {
            return stored.of(recorded).all().stream()
                    .filter(column -> kinds.contains(column.kind()))
                    .toList();
        }

        @Override
        public Optional<TimedTrack> findTrack(UUID activityId) {
            return hasTrack ? TimedTrack.of(recorded) : Optional.empty();
        }
    }
}
