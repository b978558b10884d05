package io.fitconnect.social.club.persistence;

import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a name as they are compared: in Latin letters without case and accents, so that each script finds the other. */
final class ClubWords {

    static final int MAX_WORDS = 12;
    static final int MAX_LENGTH = 40;

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SIGNS_OF_LETTERS = Pattern.compile("[\u02b9\u02ba\u02bc'`\"]");

    private ClubWords() {}

    /** The words of a name or of what is typed into a search. */
    static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        BETWEEN_WORDS
                .splitAsStream(
                        SIGNS_OF_LETTERS.matcher(LATIN.transliterate(text)).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .limit(MAX_WORDS)
                .map(word -> word.codePointCount(0, word.length()) <= MAX_LENGTH
                        ? word
                        : word.substring(0, word.offsetByCodePoints(0, MAX_LENGTH)))
                .forEach(words::add);
        return words;
    }

    /** What is typed, the longest word first: it narrows the search most. */
    static List<String> typed(String text) {
        return of(text).stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList();
    }
}
