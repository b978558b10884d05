package io.fitconnect.training.diary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SportTests {

    @ParameterizedTest
    @EnumSource
    void isFoundByItsWireName(Sport sport) {
        assertThat(Sport.find(sport.wireName())).contains(sport);
        assertThat(sport.wireName()).matches("[a-z]+(-[a-z]+)*");
    }

    @ParameterizedTest
    @CsvSource({"running,RUNNING", "Cross_Country_Skiing,CROSS_COUNTRY_SKIING", "quidditch,OTHER", "'',OTHER"})
    void readsTheWordsOfOthers(String word, Sport sport) {
        assertThat(Sport.ofForeign(word)).isEqualTo(sport);
    }

    @Test
    void isNotFoundByAnotherWord() {
        assertThat(Sport.find("quidditch")).isEmpty();
    }
}
