package io.fitconnect.profile.athlete;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of an athlete's age.
 *
 * @param minor   under 18; null when the age is unknown
 * @param ageBand an adult's, as boards show it: 18-19, then bands of five years, 80-plus
 */
@Embeddable
public record AgeGroup(@Nullable Boolean minor, @Nullable String ageBand) {

    static final AgeGroup UNKNOWN = new AgeGroup(null, null);

    private static final int MAJORITY = 18;
    private static final int FIRST_FULL_BAND = 20;
    private static final int LAST_BAND = 80;
    private static final int BAND_YEARS = 5;

    static AgeGroup on(LocalDate day, @Nullable LocalDate birthDate) {
        if (birthDate == null) {
            return UNKNOWN;
        }
        int age = ageOn(day, birthDate);
        return age < MAJORITY ? new AgeGroup(true, null) : new AgeGroup(false, bandOf(age));
    }

    /** The first day after this one on which the group is another; empty in the last one. */
    static Optional<LocalDate> findNextChange(LocalDate day, LocalDate birthDate) {
        int age = ageOn(day, birthDate);
        return IntStream.concat(
                        IntStream.of(MAJORITY),
                        IntStream.iterate(FIRST_FULL_BAND, lower -> lower <= LAST_BAND, lower -> lower + BAND_YEARS))
                .filter(lower -> lower > age)
                .mapToObj(lower -> birthday(lower, birthDate))
                .findFirst();
    }

    private static String bandOf(int age) {
        if (age >= LAST_BAND) {
            return LAST_BAND + "-plus";
        }
        if (age < FIRST_FULL_BAND) {
            return MAJORITY + "-" + (FIRST_FULL_BAND - 1);
        }
        int lower = age - age % BAND_YEARS;
        return lower + "-" + (lower + BAND_YEARS - 1);
    }

    /** Born on 29 February, one turns older on 1 March of a common year. */
    private static LocalDate birthday(int age, LocalDate birthDate) {
        LocalDate day = birthDate.plusYears(age);
        return ageOn(day, birthDate) < age ? day.plusDays(1) : day;
    }

    private static int ageOn(LocalDate day, LocalDate birthDate) {
        return Period.between(birthDate, day).getYears();
    }
}
