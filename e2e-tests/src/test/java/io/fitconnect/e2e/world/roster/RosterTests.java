package io.fitconnect.e2e.world.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RosterTests {

    @Test
    void knowsADozenAthletesInBothScripts() {
        assertThat(Roster.all()).hasSize(12).extracting(Athlete::key).doesNotHaveDuplicates();
        assertThat(Roster.all())
                .filteredOn(Athlete::speaksRussian)
                .hasSize(3)
                .allSatisfy(athlete -> assertThat(athlete.name()).matches("\\p{IsCyrillic}+ \\p{IsCyrillic}+"));
    }

    @Test
    void givesEveryAthleteAPossibleBody() {
        assertThat(Roster.all()).extracting(Athlete::body).allSatisfy(body -> {
            assertThat(body.restingHeartRate()).isLessThan(body.thresholdHeartRate());
            assertThat(body.thresholdHeartRate()).isLessThan(body.maxHeartRate());
        });
    }

    @Test
    void givesEveryItemANameOfItsOwn() {
        assertThat(Roster.all())
                .allSatisfy(athlete -> assertThat(athlete.gear().stream()
                                .flatMap(item -> item.parts().stream())
                                .map(GearItem::name))
                        .doesNotHaveDuplicates()
                        .doesNotContainAnyElementsOf(
                                athlete.gear().stream().map(GearItem::name).toList()));
    }

    @Test
    void givesOnlyTheNamed() {
        assertThat(Roster.named(Set.of("anna"))).extracting(Athlete::name).containsExactly("Anna Novak");
        assertThatThrownBy(() -> Roster.named(Set.of("nobody")))
                .hasMessageContaining("nobody")
                .hasMessageContaining("anna");
    }

    @Test
    void dividesEveryWorkoutWhole() {
        for (var workout : Workout.values()) {
            assertThat(workout.stages().stream().mapToDouble(Stage::share).sum())
                    .as(workout.name())
                    .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
        }
    }
}
