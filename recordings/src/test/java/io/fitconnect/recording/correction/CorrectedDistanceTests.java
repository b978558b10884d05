package io.fitconnect.recording.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.recording.MeasuredTotals;
import io.fitconnect.recording.Recording;
import io.fitconnect.recording.Totals;
import org.junit.jupiter.api.Test;

class CorrectedDistanceTests {

    @Test
    void computesTheAverageSpeedOfTheMovingTime() {
        Recording corrected = new CorrectedDistance(360).apply(OneMinute.recording());

        assertThat(corrected.totals().averageSpeedMetersPerSecond()).isEqualTo(360 / 50.0);
    }

    @Test
    void scalesTheSpeedsOfLaps() {
        Recording corrected = new CorrectedDistance(360).apply(OneMinute.recording());

        assertThat(corrected.laps()).hasSize(3).allSatisfy(lap -> {
            assertThat(lap.totals().distanceMeters()).isEqualTo(2 * OneMinute.LAP_METERS);
            assertThat(lap.totals().averageSpeedMetersPerSecond()).isEqualTo(6);
            assertThat(lap.totals().maxSpeedMetersPerSecond()).isEqualTo(8);
        });
    }

    @Test
    void scalesTheSamplesWhereTheFileStatesNoDistance() {
        Recording unstated = OneMinute.recording(Totals.builder().build(), OneMinute.LAPS);

        Recording corrected = new CorrectedDistance(360).apply(unstated);

        assertThat(corrected.totals().distanceMeters()).isEqualTo(360);
        assertThat(MeasuredTotals.of(corrected.streams()).distanceMeters()).isEqualTo(360);
    }
}
