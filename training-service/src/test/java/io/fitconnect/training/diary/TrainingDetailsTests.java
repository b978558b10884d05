package io.fitconnect.training.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.sport.Sports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingDetailsTests {

    private static final String NUL = "\u0000";
    private static final String HALF_A_CHARACTER = "\ud83d";

    @Test
    void keepsANameOnOneLine() {
        assertThat(with("  Along\nthe\t river ", null, null).name()).isEqualTo("Along the river");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n", NUL})
    void takesABlankNameAsNone(String name) {
        assertThat(with(name, null, null).name()).isNull();
    }

    @Test
    void keepsTheLinesOfNotes() {
        assertThat(with(null, "first\n\tsecond", null).notes()).isEqualTo("first\n\tsecond");
    }

    @Test
    void dropsWhatADatabaseCannotKeep() {
        assertThat(with("a" + NUL + "b" + HALF_A_CHARACTER, null, null).name()).isEqualTo("ab");
    }

    @Test
    void keepsWholeCharactersBeyondTheBasicPlane() {
        assertThat(with("Run \ud83c\udfc3", null, null).name()).isEqualTo("Run \ud83c\udfc3");
    }

    @Test
    void dropsWhatTurnsTheDirectionOfText() {
        assertThat(with("left\u202eright", "up\u2066down", null).name()).isEqualTo("leftright");
    }

    @Test
    void keepsNoMoreThanTheLongestNameAndNotes() {
        assertThat(with("x".repeat(121), null, null).name()).hasSize(120);
        assertThat(with(null, "x".repeat(10_001), null).notes()).hasSize(10_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11})
    void refusesExertionBeyondTheScale(int exertion) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> with(null, null, exertion))
                .withMessageStartingWith("perceivedExertion must be 1 to 10");
    }

    @Test
    void cutsTheWordsOfADevice() {
        var recorded = TrainingDetails.recorded(
                Sports.get("running"),
                "t".repeat(50),
                "n".repeat(119) + "\ud83c\udfc3n",
                Examples.run().start(),
                Examples.figures(),
                false);

        assertThat(recorded.subSport()).hasSize(40);
        assertThat(recorded.name()).isEqualTo("n".repeat(119) + "\ud83c\udfc3");
    }

    private static TrainingDetails with(
            @Nullable String name, @Nullable String notes, @Nullable Integer perceivedExertion) {
        TrainingDetails run = Examples.run();
        return new TrainingDetails(
                run.sport(), null, name, notes, run.start(), run.figures(), false, perceivedExertion);
    }
}
