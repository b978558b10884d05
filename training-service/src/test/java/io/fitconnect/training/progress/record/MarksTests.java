package io.fitconnect.training.progress.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.training.progress.Trainings;
import io.fitconnect.training.progress.figure.ActivityFigures;
import io.fitconnect.training.progress.figure.BestEffort;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTests {

    private final ActivityFigures figures = new ActivityFigures(
            null,
            null,
            null,
            null,
            List.of(new BestEffort(100, 15, 3), new BestEffort(1_000, 230, 60)),
            List.of(new BestEffort(720, 2_900, 10)),
            List.of(new BestEffort(1, 900, 0), new BestEffort(300, 320, 5), new BestEffort(7_200, 200, 0)),
            List.of());

    @Test
    void areThoseThatTheSportKeeps() {
        assertThat(Marks.of(Trainings.of("running", 3_600, 10_000.0, null, null), figures))
                .extracting(mark -> mark.measure().key())
                .as("400 m and more, 5 s to an hour")
                .containsExactly("time:1000", "distance:720", "power:300", "longest:0");
        assertThat(Marks.of(Trainings.of("mountain-biking", 3_600, 10_000.0, null, null), figures))
                .extracting(mark -> mark.measure().key())
                .containsExactly("power:300", "longest:0");
        assertThat(Marks.of(Trainings.of("yoga", 3_600, 10_000.0, null, null), figures))
                .isEmpty();
    }

    @Test
    void tellWhereTheyBegin() {
        assertThat(Marks.of(Trainings.of("running", 3_600, null, null, null), figures))
                .first()
                .extracting(Mark::startSeconds)
                .isEqualTo(60.0);
    }
}
