package io.fitconnect.social.people;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A name as it is heard, word by word; what comes behind its fourth word is not listened to. */
record SpokenName(List<SpokenWord> words) {

    static final int MOST_WORDS = 4;

    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    static SpokenName of(String name) {
        return new SpokenName(
                Stream.of(BETWEEN_WORDS.split(APOSTROPHES.matcher(name).replaceAll(""), -1))
                        .filter(word -> !word.isEmpty())
                        .map(SpokenWord::of)
                        .filter(word -> !word.sounds().isEmpty())
                        .limit(MOST_WORDS)
                        .toList());
    }

    /**
     * One word.
     *
     * @param spelling its letters, without case and marks
     * @param sounds   how it may sound, at least one
     */
    record SpokenWord(String spelling, Set<String> sounds) {

        static SpokenWord of(String word) {
            return new SpokenWord(Sound.spelling(word), Sound.of(word));
        }
    }
}
