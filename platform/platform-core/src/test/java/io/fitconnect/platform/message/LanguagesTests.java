package io.fitconnect.platform.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTests {

    @ParameterizedTest
    @CsvSource({
        "ru, ru",
        "ru-RU, ru",
        "'de-DE, ru;q=0.5, en;q=0.7', en",
        "'de, ru-KZ;q=0.3', ru",
        "'ru;q=0, en', en",
        "ja, en",
        "*, en",
        "';;', en",
        "'', en"
    })
    void followTheClient(String header, String language) {
        assertThat(Languages.preferred(header)).hasToString(language);
    }

    @Test
    void spendNothingOnAHeaderOfAnyLength() {
        assertThat(Languages.preferred("ru," + "x-y,".repeat(1_000))).isEqualTo(Languages.DEFAULT);
        assertThat(Languages.preferred(null)).isEqualTo(Languages.DEFAULT);
    }

    @Test
    void findTheLanguageOfASetting() {
        assertThat(Languages.find("ru-RU"))
                .hasValueSatisfying(found -> assertThat(found).hasToString("ru"));
        assertThat(Languages.find("sl")).isEmpty();
        assertThat(Languages.find("not a tag")).isEmpty();
        assertThat(Languages.find(null)).isEmpty();
    }
}
