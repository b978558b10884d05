package io.fitconnect.auth.password;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that guesses are made of, folded. */
record KnownWords(Set<String> words, int longest) {

    static KnownWords of(Collection<String> plain, int shortest) {
        Set<String> words = plain.stream()
                .map(PasswordFolding::wordOf)
                .filter(word -> word.codePointCount(0, word.length()) >= shortest)
                .collect(Collectors.toUnmodifiableSet());
        return new KnownWords(
                words, words.stream().mapToInt(String::length).max().orElse(0));
    }

    /** Reads lists of words between white space; lines that begin with # are remarks. */
    static KnownWords read(int shortest, String... resources) {
        return of(Arrays.stream(resources).flatMap(KnownWords::lines).toList(), shortest);
    }

    boolean contains(String form) {
        return words.contains(form);
    }

    /** The longest word within a form. */
    Optional<String> findIn(String form) {
        for (int length = Math.min(longest, form.length()); length > 0; length--) {
            for (int begin = 0; begin + length <= form.length(); begin++) {
                String piece = form.substring(begin, begin + length);
                if (words.contains(piece)) {
                    return Optional.of(piece);
                }
            }
        }
        return Optional.empty();
    }

    private static Stream<String> lines(String resource) {
        try (InputStream stream = KnownWords.class.getResourceAsStream(resource)) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return text
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split("\\s+", -1)))
                    .filter(word -> !word.isEmpty())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
