package io.fitconnect.training.diary;

import io.fitconnect.platform.text.TextRule;
import io.fitconnect.training.measurement.Limits;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What an athlete remarks on a training beside its name and notes.
 *
 * @param feeling     how it felt, 1 (bad) to 5 (great)
 * @param weatherNote one line on the weather
 * @param privateNote for the athlete's eyes; it leaves in no event and to no vendor
 */
@Embeddable
public record Remarks(
        Tags tags,
        @Nullable Integer feeling,
        @Nullable String weatherNote,
        @Nullable String privateNote) {

    public static final int MAX_FEELING = 5;

    private static final Limits FEELING = new Limits(1, MAX_FEELING, "on the scale of feeling");

    public static final Remarks NONE = new Remarks(Tags.NONE, null, null, null);
    public static final int MAX_WEATHER_NOTE_LENGTH = 200;
    public static final int MAX_PRIVATE_NOTE_LENGTH = 10_000;
    public static final TextRule WEATHER_NOTE = TextRule.line(MAX_WEATHER_NOTE_LENGTH);
    public static final TextRule PRIVATE_NOTE = TextRule.note(MAX_PRIVATE_NOTE_LENGTH);

    public Remarks {
        FEELING.require("feeling", feeling);
    }

    /** The same with what others say where these do not. */
    Remarks with(Remarks other) {
        return new Remarks(
                tags.with(other.tags),
                feeling == null ? other.feeling : feeling,
                weatherNote == null ? other.weatherNote : weatherNote,
                TrainingDetails.joined(PRIVATE_NOTE, privateNote, other.privateNote));
    }
}
