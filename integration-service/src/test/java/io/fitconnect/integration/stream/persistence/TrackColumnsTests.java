package io.fitconnect.integration.stream.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.recording.effort.TimedTrack;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrackColumnsTests {

    @Test
    void keepWhatIsAnnounced() {
        TimedTrack announced = new TimedTrack(
                List.of(0.0, 7.125, 86_399.001),
                List.of(0.0, 12.34, 99_999.99),
                List.of(46.0500001, -89.9999999, 0.0),
                List.of(14.5, 179.9999999, -179.9999999),
                List.of(0.0, 0.1, 1_234.5));

        assertThat(TrackColumns.toTrack(TrackColumns.of(announced))).contains(announced);
    }

    @Test
    void leaveOutAWayThatIsNotKnown() {
        TimedTrack announced =
                new TimedTrack(List.of(0.0, 1.0), null, List.of(1.0, 2.0), List.of(3.0, 4.0), List.of(0.0, 0.0));

        assertThat(TrackColumns.of(announced)).doesNotContainKey("distance");
        assertThat(TrackColumns.toTrack(TrackColumns.of(announced))).contains(announced);
    }

    @Test
    void areNoTrackWhenThereAreNone() {
        assertThat(TrackColumns.toTrack(Map.of())).isEmpty();
    }
}
