package io.fitconnect.social.club.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClubWordsTests {

    @ParameterizedTest
    @CsvSource({
        "Café Vélo, cafe velo",
        "cafe\u0301, CAFE",
        "Łódź Tromsø, lodz tromso",
        "Straße, strasse",
        "Бегуны, beguny",
        "Ёлка, elka"
    })
    void areTheSameInEachScriptWithAndWithoutMarks(String name, String typed) {
        assertThat(ClubWords.of(name)).isEqualTo(ClubWords.of(typed));
    }
}
