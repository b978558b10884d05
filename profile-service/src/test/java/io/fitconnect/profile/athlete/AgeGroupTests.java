package io.fitconnect.profile.athlete;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeGroupTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @ParameterizedTest(name = "born {0}: minor {1}, band {2}, until {3}")
    @CsvSource({
        "2026-11-20, true,  ,        2044-11-20",
        "2008-11-22, true,  ,        2026-11-22",
        "2008-11-21, false, 18-19,   2028-11-21",
        "2006-11-22, false, 18-19,   2026-11-22",
        "2006-11-21, false, 20-24,   2031-11-21",
        "1988-04-17, false, 35-39,   2028-04-17",
        "1946-11-22, false, 75-79,   2026-11-22",
        "1946-11-21, false, 80-plus, ",
        "1907-01-01, false, 80-plus, ",
        "2008-02-29, false, 18-19,   2028-02-29",
    })
    void isThatOfTheDay(LocalDate birthDate, boolean minor, String band, LocalDate until) {
        assertThat(AgeGroup.on(TODAY, birthDate)).isEqualTo(new AgeGroup(minor, band));
        if (until == null) {
            assertThat(AgeGroup.findNextChange(TODAY, birthDate)).isEmpty();
        } else {
            assertThat(AgeGroup.findNextChange(TODAY, birthDate)).contains(until);
        }
    }

    @Test
    void isUnknownWithoutABirthDate() {
        assertThat(AgeGroup.on(TODAY, null)).isEqualTo(AgeGroup.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-02-29", "2012-02-29", "1999-12-31", "2000-01-01", "1946-03-01"})
    void changesExactlyOnTheDaysThatItForetells(LocalDate birthDate) {
        LocalDate next =
                AgeGroup.findNextChange(birthDate.plusDays(1), birthDate).orElseThrow();
        for (LocalDate day = birthDate.plusDays(2); day.getYear() < birthDate.getYear() + 90; day = day.plusDays(1)) {
            boolean changed = !AgeGroup.on(day, birthDate).equals(AgeGroup.on(day.minusDays(1), birthDate));
            assertThat(changed).as("%s, foretold %s", day, next).isEqualTo(day.equals(next));
            if (changed) {
                next = AgeGroup.findNextChange(day, birthDate).orElse(LocalDate.MAX);
            }
        }
    }
}
