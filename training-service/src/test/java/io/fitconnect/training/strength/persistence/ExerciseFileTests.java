package io.fitconnect.training.strength.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.training.strength.Exercise;
import io.fitconnect.training.strength.ShippedExercises;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExerciseFileTests {

    private final ShippedExercises exercises = new ExerciseFile();

    @Test
    void haveNamesInBothLanguagesAndAGroup() {
        assertThat(exercises.list()).hasSizeGreaterThan(70).allSatisfy(exercise -> {
            assertThat(exercise.id()).matches("[a-z]+(-[a-z]+)*");
            assertThat(exercise.name(Locale.ENGLISH)).matches("[A-Z][a-zA-Z' -]+");
            assertThat(exercise.name(Locale.forLanguageTag("ru"))).matches("[А-ЯЁ][а-яёА-ЯЁ -]+");
            assertThat(exercise.group()).isNotNull();
            assertThat(exercise.own()).isFalse();
        });
    }

    @Test
    void haveNoNameTwice() {
        assertThat(exercises.list()).extracting(Exercise::englishName).doesNotHaveDuplicates();
        assertThat(exercises.list()).extracting(Exercise::russianName).doesNotHaveDuplicates();
    }
}
