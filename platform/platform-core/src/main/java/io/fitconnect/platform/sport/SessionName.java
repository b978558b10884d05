package io.fitconnect.platform.sport;

import io.fitconnect.platform.message.Languages;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What one training of a sport is called within a sentence, by language: "run", "пробежка".
 *
 * @param gender of the Russian noun, which an adjective before it follows
 */
public record SessionName(Map<Locale, String> words, Gender gender) {

    /** Genders of Russian nouns. */
    public enum Gender {
        FEMININE,
        MASCULINE,
        NEUTER
    }

    public SessionName {
        words = Map.copyOf(words);
        if (!words.keySet().equals(Set.copyOf(Languages.ALL))) {
            throw new IllegalArgumentException("A session needs a name in each of " + Languages.ALL);
        }
    }

    /** The word in the language, or in the default one. */
    public String in(Locale language) {
        return Objects.requireNonNull(words.get(Languages.nearest(language)));
    }
}
