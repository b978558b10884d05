package io.fitconnect.training.diary;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.training.measurement.Distance;
import io.fitconnect.training.measurement.Figures;
import io.fitconnect.training.measurement.HeartRate;
import io.fitconnect.training.measurement.TimeSpent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MergedRecordingsTests {

    private static final SourcePolicy SHOWN = new SourcePolicy(true, true, false, false, false, true);

    private final AthleteId athlete = Examples.athlete();
    private final RecordedActivity phone = recorded("phone", true, 10_000.0, null, List.of("time", "latitude"), null);
    private final RecordedActivity strap = recorded("strap", false, null, 151, List.of("time", "heartRate"), SHOWN);

    @Test
    void takesPositionsFromThePhoneAndHeartRateFromTheStrap() {
        MergedRecordings merged = MergedRecordings.of(List.of(strap, phone));

        Merge merge = merged.merge().orElseThrow();
        assertThat(merged.leader()).isEqualTo(phone);
        assertThat(merge.giver(RecordedField.POSITION)).contains(phone.activity());
        assertThat(merge.giver(RecordedField.TIME)).contains(phone.activity());
        assertThat(merge.giver(RecordedField.DISTANCE)).contains(phone.activity());
        assertThat(merge.giver(RecordedField.HEART_RATE)).contains(strap.activity());
        assertThat(merge.giver(RecordedField.POWER)).isEmpty();
        assertThat(merged.details().figures().heartRate()).isEqualTo(new HeartRate(151, 170));
        assertThat(merged.recording().hasTrack()).isTrue();
        assertThat(merged.recording().streams()).containsExactly("time", "latitude", "heartRate");
    }

    @Test
    void allowsWhatEverySourceAllowsThatGivesSomething() {
        assertThat(MergedRecordings.of(List.of(phone, strap)).source().policy()).isEqualTo(SHOWN);
    }

    @Test
    void leavesThePolicyOfASourceThatGivesNothingAside() {
        RecordedActivity copy = recorded("copy", true, 10_000.0, null, List.of("time"), SourcePolicy.NOTHING);

        assertThat(MergedRecordings.of(List.of(copy, phone)).source().policy()).isEqualTo(SourcePolicy.EVERYTHING);
    }

    @Test
    void letsACorrectedRecordingLead() {
        RecordedActivity corrected =
                recorded("watch", true, 9_000.0, null, List.of(), null).at(1);

        assertThat(MergedRecordings.of(List.of(phone, corrected)).leader()).isEqualTo(corrected);
    }

    @Test
    void isTheSameInAnyOrder() {
        RecordedActivity watch = recorded("watch", true, 9_900.0, 140, List.of("time", "power"), SHOWN);
        MergedRecordings merged = MergedRecordings.of(List.of(phone, strap, watch));

        for (List<RecordedActivity> order : List.of(
                List.of(phone, watch, strap),
                List.of(watch, phone, strap),
                List.of(watch, strap, phone),
                List.of(strap, phone, watch),
                List.of(strap, watch, phone))) {
            MergedRecordings other = MergedRecordings.of(order);
            assertThat(other.merge()).isEqualTo(merged.merge());
            assertThat(other.details()).isEqualTo(merged.details());
            assertThat(other.recording()).isEqualTo(merged.recording());
            assertThat(other.source()).isEqualTo(merged.source());
        }
    }

    @Test
    void isItselfAlone() {
        MergedRecordings alone = MergedRecordings.of(List.of(strap));

        assertThat(alone.merge()).isEmpty();
        assertThat(alone.details()).isEqualTo(strap.details());
        assertThat(alone.recording()).isEqualTo(strap.recording());
        assertThat(alone.source()).isEqualTo(strap.source());
    }

    private RecordedActivity recorded(
            String client,
            boolean hasTrack,
            @Nullable Double meters,
            @Nullable Integer heartRate,
            List<String> streams,
            @Nullable SourcePolicy policy) {
        Figures figures = Figures.recorded(
                new TimeSpent(3_600, null),
                meters == null ? null : new Distance(meters),
                null,
                heartRate == null ? null : new HeartRate(heartRate, 170),
                null,
                null,
                null,
                null);
        return new RecordedActivity(
                athlete,
                new Source.Upload(new Provenance(Examples.activity(), client, null, "fit", null, policy)),
                TrainingDetails.recorded(
                        Examples.run().sport(), null, null, Examples.run().start(), figures, false),
                new Recording(List.of(), hasTrack ? "_p~iF~ps|U_ulLnnqC" : null, streams, null));
    }
}
