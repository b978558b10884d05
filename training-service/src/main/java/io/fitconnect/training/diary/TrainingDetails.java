package io.fitconnect.training.diary;

import io.fitconnect.platform.sport.Sport;
import io.fitconnect.platform.text.TextRule;
import io.fitconnect.training.measurement.Figures;
import io.fitconnect.training.measurement.Limits;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be said of a training.
 *
 * @param subSport          a finer kind in the words of the device, such as trail or pool
 * @param name              given by the athlete or the device, one line; null when there is none
 * @param notes             the athlete's own words
 * @param indoor            done indoors, so without a position
 * @param perceivedExertion how hard it felt, 1 (very light) to 10 (all-out)
 */
@Embeddable
public record TrainingDetails(
        Sport sport,
        @Nullable String subSport,
        @Nullable String name,
        @Nullable String notes,
        @Embedded Start start,
        @Embedded Figures figures,
        boolean indoor,
        @Nullable Integer perceivedExertion) {

    public static final int MAX_SUB_SPORT_LENGTH = 40;
    public static final int MAX_NAME_LENGTH = 120;
    public static final int MAX_NOTES_LENGTH = 10_000;
    public static final int MAX_EXERTION = 10;

    /** What an athlete may type; words of devices are brought near to it. */
    public static final TextRule SUB_SPORT = TextRule.line(MAX_SUB_SPORT_LENGTH);

    public static final TextRule NAME = TextRule.line(MAX_NAME_LENGTH);
    public static final TextRule NOTES = TextRule.note(MAX_NOTES_LENGTH);

    private static final Limits EXERTION = new Limits(1, MAX_EXERTION, "on the scale of perceived exertion");

    public TrainingDetails {
        subSport = adapt(SUB_SPORT, subSport);
        name = adapt(NAME, name);
        notes = adapt(NOTES, notes);
        EXERTION.require("perceivedExertion", perceivedExertion);
    }

    /** What a device recorded; its words are cut to what is kept. */
    public static TrainingDetails recorded(
            Sport sport,
            @Nullable String subSport,
            @Nullable String name,
            Start start,
            Figures figures,
            boolean indoor) {
        return new TrainingDetails(sport, subSport, name, null, start, figures, indoor, null);
    }

    private static @Nullable String adapt(TextRule rule, @Nullable String text) {
        return text == null ? null : rule.adapt(text).orElse(null);
    }

    /** Tells whether the other differs in what a device can measure. */
    boolean measuresLike(TrainingDetails other) {
        return start.equals(other.start) && figures.equals(other.figures);
    }
}
