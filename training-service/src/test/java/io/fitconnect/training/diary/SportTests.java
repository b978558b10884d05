package io.fitconnect.training.diary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SportTests {

    @ParameterizedTest
    @EnumSource
    void isFoundByItsWireName(Sport sport) {
        assertThat(Sport.find(sport.wireName())).contains(sport);
        assertThat(sport.wireName()).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void isNotFoundByAnotherWord() {
        assertThat(Sport.find("quidditch")).isEmpty();
    }
}
