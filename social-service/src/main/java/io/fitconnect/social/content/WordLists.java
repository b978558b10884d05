package io.fitconnect.social.content;

import io.fitconnect.platform.text.Confusables;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Words that bring a text before a moderator, one file for each language: {@code <rule> <word>}, where {@code word*} also means words that begin so.
 * Words are compared by how they look, without case, accents and look-alike letters of other scripts.
 */
@Component
class WordLists {

    private static final List<String> LANGUAGES = List.of("en", "ru");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final char ANY_ENDING = '*';
    private static final int SHORTEST_BEGINNING = 4;

    private final Map<String, Rule> words = new HashMap<>();
    private final Map<String, Rule> beginnings = new HashMap<>();

    WordLists() {
        LANGUAGES.forEach(this::read);
    }

    /** The gravest rule that a word of the text may break. */
    Optional<Rule> find(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text)
                .map(Confusables::skeletonOf)
                .flatMap(word -> findRule(word).stream())
                .max((one, other) -> Integer.compare(one.severity(), other.severity()));
    }

    private Optional<Rule> findRule(String word) {
        Rule whole = words.get(word);
        if (whole != null) {
            return Optional.of(whole);
        }
        for (int end = SHORTEST_BEGINNING; end <= word.length(); end++) {
            Rule begun = beginnings.get(word.substring(0, end));
            if (begun != null) {
                return Optional.of(begun);
            }
        }
        return Optional.empty();
    }

    private void read(String language) {
        try (InputStream file = WordLists.class.getResourceAsStream("words_" + language + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("No list of words for " + language);
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .forEach(line -> add(language, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String language, String line) {
        String[] parts = line.split("\\s+", -1);
        Rule rule = Rule.find(parts[0]).orElse(null);
        if (rule == null || parts.length != 2) {
            throw new IllegalStateException("No rule and word in the list of " + language + ": " + line);
        }
        boolean isBeginning = parts[1].charAt(parts[1].length() - 1) == ANY_ENDING;
        String skeleton = Confusables.skeletonOf(parts[1]);
        if (isBeginning && skeleton.length() < SHORTEST_BEGINNING) {
            throw new IllegalStateException("Too short a beginning in the list of " + language + ": " + line);
        }
        (isBeginning ? beginnings : words).put(skeleton, rule);
    }
}
