package io.fitconnect.auth.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayNameTests {

    @Test
    void keepsNamesOfAllScripts() {
        assertThat(DisplayName.find("Анна Петрова").map(DisplayName::value)).contains("Анна Петрова");
        assertThat(DisplayName.find("نیما\u200cجان").map(DisplayName::value)).contains("نیما\u200cجان");
        assertThat(DisplayName.find("👩\u200d🚀").map(DisplayName::value)).contains("👩\u200d🚀");
    }

    @Test
    void tidiesSpaces() {
        assertThat(DisplayName.find("  Anna \t Petrova\n").map(DisplayName::value))
                .contains("Anna Petrova");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Anna\u0000", "\u202eannA", "Anna\u2066", "\uFEFFAnna", "An\u200bna"})
    void refusesNothingAndWhatDeceives(String typed) {
        assertThat(DisplayName.find(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FitConnéct", "Фит Коннект", "Support Team", "Администратор"})
    void refusesToPoseAsTheHouse(String typed) {
        assertThat(DisplayName.find(typed)).isEmpty();
    }

    @Test
    void countsCharactersAndNotCodeUnits() {
        assertThat(DisplayName.find("🏃".repeat(80))).isPresent();
        assertThat(DisplayName.find("🏃".repeat(81))).isEmpty();
    }
}
