package io.fitconnect.training.plan;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.text.TextRule;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an athlete says of a planned training.
 *
 * @param day   of the athlete's calendar
 * @param time  of day; null for some time of the day
 * @param title one line; null when the sport says enough
 * @param note  the aim in the athlete's own words
 */
public record PlanDetails(
        LocalDate day,
        @Nullable LocalTime time,
        Sport sport,
        @Nullable String title,
        @Nullable String note,
        Aim aim) {

    public static final int MAX_TITLE_LENGTH = 120;
    public static final int MAX_NOTE_LENGTH = 4_000;
    public static final TextRule TITLE = TextRule.line(MAX_TITLE_LENGTH);
    public static final TextRule NOTE = TextRule.note(MAX_NOTE_LENGTH);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    public PlanDetails {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw InvalidValue.refuse("day", "must be in the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }
}
