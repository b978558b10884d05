package io.fitconnect.training.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fitconnect.platform.problem.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrengthLogTests {

    @Test
    void sumsEachExerciseWithoutItsWarmUps() {
        StrengthLog log = new StrengthLog(
                1,
                List.of(
                        new StrengthSet("back-squat", 10, 40.0, null, 90, true),
                        new StrengthSet("back-squat", 5, 100.0, null, 180, false),
                        new StrengthSet("plank", null, null, 60, 30, false),
                        new StrengthSet("back-squat", 8, 90.0, null, 180, false),
                        new StrengthSet("plank", null, null, 75, null, false)));

        assertThat(log.sums())
                .containsExactly(
                        new ExerciseSum("back-squat", 2, 13, 1_220, 100.0, 100 * (1 + 5 / 30.0), null),
                        new ExerciseSum("plank", 2, 0, 0, null, null, 75));
    }

    @Test
    void leavesOutAnExerciseThatWasWarmedUpForAlone() {
        assertThat(new StrengthLog(1, List.of(new StrengthSet("deadlift", 5, 60.0, null, null, true))).sums())
                .isEmpty();
    }

    @Test
    void makesANewVersionOfOtherSetsOnly() {
        List<StrengthSet> sets = List.of(new StrengthSet("push-up", 20, null, null, null, false));
        StrengthLog log = StrengthLog.NONE.replacedBy(sets);

        assertThat(log).isEqualTo(new StrengthLog(1, sets));
        assertThat(log.replacedBy(sets)).isSameAs(log);
        assertThat(log.replacedBy(List.of()).version()).isEqualTo(2);
    }

    @Test
    void refusesASetThatWasNeitherRepeatedNorHeld() {
        assertThatThrownBy(() -> new StrengthSet("plank", null, 10.0, null, 60, false))
                .isInstanceOf(Refusal.class);
    }
}
