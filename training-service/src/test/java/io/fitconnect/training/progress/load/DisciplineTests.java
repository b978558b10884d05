package io.fitconnect.training.progress.load;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.sport.Sports;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DisciplineTests {

    @Test
    void takesSportsOfTheCatalogueTogether() {
        Map<Discipline, List<String>> byDiscipline =
                Sports.all().stream().map(Sport::key).collect(groupingBy(Discipline::of));

        assertThat(byDiscipline.get(Discipline.RUNNING)).containsExactlyInAnyOrder("running", "trail-running");
        assertThat(byDiscipline.get(Discipline.SWIMMING)).containsExactlyInAnyOrder("swimming", "open-water-swimming");
        assertThat(byDiscipline.get(Discipline.CYCLING))
                .containsExactlyInAnyOrder("cycling", "mountain-biking", "gravel-cycling", "cyclocross", "e-biking");
    }

    @Test
    void knowsNoThresholdOfOtherSports() {
        assertThat(Discipline.of("handcycling")).isEqualTo(Discipline.OTHER);
    }
}
