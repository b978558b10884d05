package io.fitconnect.integration.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.relation.Sight;
import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.platform.sharing.TrainingSharing;
import io.fitconnect.recording.StreamKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SampleSightTests {

    private static final Set<StreamKind> ALWAYS =
            Set.of(StreamKind.TIME, StreamKind.DISTANCE, StreamKind.SPEED, StreamKind.CADENCE, StreamKind.TEMPERATURE);

    @Test
    void showsAStrangerWhatIsInNoPart() {
        SampleSight sight =
                of(sharing(true, false, Map.of()), Standing.STRANGER, false).orElseThrow();

        assertThat(sight.kinds()).isEqualTo(ALWAYS);
        assertThat(sight.startTime()).isFalse();
    }

    @Test
    void takesTheHeightAlongWithTheMap() {
        SampleSight sight = of(sharing(true, false, Map.of("map", Visibility.EVERYONE)), Standing.STRANGER, false)
                .orElseThrow();

        assertThat(sight.kinds()).contains(StreamKind.LATITUDE, StreamKind.LONGITUDE, StreamKind.ALTITUDE);
        assertThat(sight.kinds()).doesNotContain(StreamKind.HEART_RATE, StreamKind.POWER);
    }

    @Test
    void showsPowerWithoutTheHeartRate() {
        SampleSight sight = of(sharing(true, false, Map.of("power", Visibility.EVERYONE)), Standing.STRANGER, false)
                .orElseThrow();

        assertThat(sight.kinds()).contains(StreamKind.POWER).doesNotContain(StreamKind.HEART_RATE);
    }

    @Test
    void showsNoMapOfAMinorWhoseTrainingSaysOtherwise() {
        SampleSight sight = of(sharing(true, false, Map.of("map", Visibility.EVERYONE)), Standing.FRIEND, true)
                .orElseThrow();

        assertThat(sight.kinds()).doesNotContain(StreamKind.LATITUDE);
    }

    @Test
    void obeysTheSourceAndTheTrash() {
        assertThat(of(sharing(false, false, Map.of()), Standing.FRIEND, false)).isEmpty();
        assertThat(of(sharing(true, true, Map.of()), Standing.FRIEND, false)).isEmpty();
        assertThat(of(sharing(true, false, Map.of()), Standing.NONE, false)).isEmpty();
        assertThat(of(sharing(false, true, Map.of()), Standing.OWNER, false)
                        .orElseThrow()
                        .kinds())
                .containsExactlyInAnyOrder(StreamKind.values());
    }

    private static Optional<SampleSight> of(TrainingSharing sharing, Standing standing, boolean minor) {
        return SampleSight.of(sharing, new Sight(standing, Map.of("trainings", Visibility.EVERYONE), minor));
    }

    private static TrainingSharing sharing(boolean showable, boolean trashed, Map<String, Visibility> parts) {
        return new TrainingSharing(
                UUID.randomUUID(), UUID.randomUUID(), Visibility.EVERYONE, parts, showable, trashed, null, 1);
    }
}
