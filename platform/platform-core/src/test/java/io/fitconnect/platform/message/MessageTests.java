package io.fitconnect.platform.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTests {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Test
    void keepsAnApostrophe() {
        assertThat(KiteText.CALM.message().in(Locale.ENGLISH)).isEqualTo("There's no wind");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 metre of string is left, Остался 1 метр нити",
        "3, 3 metres of string are left, Осталось 3 метра нити",
        "5, 5 metres of string are left, Осталось 5 метров нити",
        "21, 21 metres of string are left, Остался 21 метр нити",
        "1000, '1,000 metres of string are left', Осталось 1\u00a0000 метров нити"
    })
    void countsAsEachLanguageDoes(int meters, String english, String russian) {
        Message left = KiteText.STRING_LEFT.message("meters", meters);

        assertThat(left.in(Locale.ENGLISH)).isEqualTo(english);
        assertThat(left.in(RUSSIAN)).isEqualTo(russian);
    }

    @Test
    void writesDaysAndTimesForTheZoneOfTheReader() {
        Message landed = KiteText.LANDED.message(
                Map.of("day", LocalDate.parse("2026-11-21"), "time", Instant.parse("2026-11-21T21:30:00Z")));

        assertThat(landed.in(RUSSIAN, ZoneId.of("Asia/Almaty")))
                .isEqualTo("Приземлился 21 ноября 2026\u202fг. в 02:30");
        assertThat(landed.in(Locale.ENGLISH)).isEqualTo("Landed on November 21, 2026 at 21:30");
    }

    @Test
    void chooses() {
        Message found = KiteText.FOUND_BY.message(Map.of("finder", "adult", "name", "Мира"));

        assertThat(found.in(RUSSIAN)).isEqualTo("Его нашёл Мира");
    }

    @Test
    void speaksEnglishWhereALanguageIsNotKnown() {
        assertThat(KiteText.GUST.message("speed", 7.5).in(Locale.GERMANY)).isEqualTo("A gust of 7.5 m/s");
        assertThat(KiteText.GUST.message("speed", 7.5).in(Locale.forLanguageTag("ru-UA")))
                .isEqualTo("Порыв 7,5 м/с");
    }

    @Test
    void refusesArgumentsThatThePatternDoesNotName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KiteText.GUST.message("sped", 7.5))
                .withMessage("KiteText_en.properties: gust takes [speed], not [sped]");
        assertThatIllegalArgumentException().isThrownBy(KiteText.GUST::message);
        assertThatIllegalArgumentException().isThrownBy(() -> KiteText.CALM.message("wind", 0));
    }
}
