package io.fitconnect.recording.xml;

import io.fitconnect.recording.Sport;
import io.fitconnect.recording.SubSport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sports by the words that apps write into GPX {@code <type>} and TCX {@code Sport}. No format has a list that everybody
 * keeps to: {@code sports.tsv} is one of whole words, and its first line that is found decides.
 */
public final class SportWords {

    private static final Meaning UNKNOWN = new Meaning(Sport.OTHER, null);
    private static final int LONGEST_NAME = 100;
    private static final int MOST_WORDS_OF_A_LINE = 5;
    private static final Map<String, Meaning> TABLE = read();

    private SportWords() {}

    /** The sport that a type name means, {@link Sport#OTHER} for none and for an unknown one. */
    public static Meaning meaningOf(@Nullable String typeName) {
        if (typeName == null || typeName.length() > LONGEST_NAME) {
            return UNKNOWN;
        }
        Set<String> phrases = phrases(typeName);
        return TABLE.entrySet().stream()
                .filter(line -> phrases.contains(line.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** Each word and each run of neighbouring words, written together in small letters. */
    private static Set<String> phrases(String typeName) {
        String[] words = typeName.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
                .replaceAll("(\\p{Lu})(\\p{Lu}\\p{Ll})", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .strip()
                .split("[^\\p{L}\\p{N}]+", -1);
        Set<String> phrases = new HashSet<>();
        for (int from = 0; from < words.length; from++) {
            StringBuilder phrase = new StringBuilder();
            for (int to = from; to < Math.min(words.length, from + MOST_WORDS_OF_A_LINE); to++) {
                phrases.add(phrase.append(words[to]).toString());
            }
        }
        if (words.length > 1) {
            phrases.removeIf(phrase -> phrase.chars().allMatch(Character::isDigit)); // a number is a sport's only alone
        }
        return phrases;
    }

    private static Map<String, Meaning> read() {
        try (InputStream table = Objects.requireNonNull(SportWords.class.getResourceAsStream("sports.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            Map<String, Meaning> meanings = new LinkedHashMap<>();
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> meanings.putIfAbsent(cells[0].replace(" ", ""), Meaning.of(cells)));
            return meanings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was done, and its finer kind where the name has one. */
    public record Meaning(Sport sport, @Nullable SubSport subSport) {

        private static Meaning of(String[] cells) {
            return new Meaning(Sport.valueOf(cells[1]), cells.length > 2 ? SubSport.valueOf(cells[2]) : null);
        }
    }
}
