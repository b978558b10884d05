package io.fitconnect.training.strength;

import io.fitconnect.platform.text.TextRule;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An exercise of the shipped list, or of the athlete's own.
 *
 * @param id      a kebab-case word in the shipped list, a UUID in the athlete's own
 * @param retired an own exercise that is offered no more; sets that name it keep it
 */
public record Exercise(
        String id,
        String englishName,
        String russianName,
        @Nullable MuscleGroup group,
        boolean own,
        boolean retired) {

    /** The longest name of an own exercise, in characters. */
    public static final int MAX_NAME_LENGTH = 80;

    /** What an athlete may call an own exercise. */
    public static final TextRule NAME = TextRule.line(MAX_NAME_LENGTH);

    private static final String RUSSIAN = "ru";

    /** An exercise that the athlete named; its name is the same in every language. */
    public static Exercise own(String id, String name, @Nullable MuscleGroup group, boolean retired) {
        return new Exercise(id, name, name, group, true, retired);
    }

    /** The name in the reader's language. */
    public String name(Locale language) {
        return language.getLanguage().equals(RUSSIAN) ? russianName : englishName;
    }
}
