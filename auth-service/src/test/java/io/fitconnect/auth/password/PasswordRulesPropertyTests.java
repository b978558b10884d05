package io.fitconnect.auth.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Disguises known words at random, and invents passphrases: of the first none passes, of the second each does. */
class PasswordRulesPropertyTests {

    private static final long SEED = 20_261_128;
    private static final int CASES = 2_000;
    private static final List<String> KNOWN = List.of(
            "password",
            "sunshine",
            "football",
            "iloveyou",
            "superman",
            "fitconnect",
            "marathon",
            "starwars",
            "princess",
            "пароль",
            "любовь",
            "солнышко",
            "принцесса",
            "марафон",
            "тренировка",
            "фитконнект");
    private static final Map<Character, String> SIGNS =
            Map.of('a', "@4", 'o', "0", 'i', "1!", 'e', "3", 's', "$5", 'о', "0", 'а', "@");
    private static final Map<Character, Character> TWINS =
            Map.of('a', 'а', 'o', 'о', 'e', 'е', 'c', 'с', 'p', 'р', 'о', 'o', 'а', 'a', 'р', 'p', 'с', 'c');
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
    private static final String CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбю";

    private final Random random = new Random(SEED);
    private final PasswordRules rules = new PasswordRules();

    @Test
    void refusesEachDisguiseOfAKnownWord() {
        List<UnaryOperator<String>> disguises = List.of(
                this::mixedCase, this::signs, this::twins, PasswordRulesPropertyTests::otherLayout, this::accents);
        for (int i = 0; i < CASES; i++) {
            String word = pick(KNOWN);
            String disguised = mixedCase(pick(disguises).apply(word));
            String repeated = random.nextInt(3) == 0 ? disguised + pick(List.of("", "-", " ")) + disguised : disguised;
            String password = repeated + pick(List.of("2026", "1995!", "12345", "007777", "!!2025"));

            assertThat(rules.findWeakness(password, Optional.empty()))
                    .as(password)
                    .isPresent();
        }
    }

    @Test
    void takesEachPassphraseOfInventedWords() {
        for (int i = 0; i < CASES; i++) {
            boolean cyrillic = random.nextBoolean();
            String phrase = random.ints(4, 0, 1)
                    .mapToObj(unused -> cyrillic
                            ? invent("бвгджзклмнпрстфхцчш", "аеиоуыэюя")
                            : invent("bcdfghjkmnpqrtvwxz", "aeiouy"))
                    .collect(Collectors.joining(" "));

            assertThat(rules.findWeakness(phrase, Optional.empty())).as(phrase).isEmpty();
        }
    }

    @Test
    void measuresLengthInCodePoints() {
        for (int i = 0; i < 200; i++) {
            int length = 1 + random.nextInt(140);
            String text = random.ints(0x1F400, 0x1F4FF)
                    .distinct()
                    .limit(length)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            Optional<PasswordWeakness> expected = length < PasswordRules.MIN_LENGTH
                    ? Optional.of(PasswordWeakness.TOO_SHORT)
                    : length > PasswordRules.MAX_LENGTH ? Optional.of(PasswordWeakness.TOO_LONG) : Optional.empty();

            assertThat(rules.findWeakness(text, Optional.empty()))
                    .as("%d characters", length)
                    .isEqualTo(expected);
        }
    }

    private String mixedCase(String word) {
        return each(
                word, letter -> random.nextBoolean() ? String.valueOf(letter).toUpperCase(Locale.ROOT) : "" + letter);
    }

    private String signs(String word) {
        return each(word, letter -> SIGNS.containsKey(letter) ? "" + pickChar(SIGNS.get(letter)) : "" + letter);
    }

    private String twins(String word) {
        return each(word, letter -> String.valueOf(random.nextBoolean() ? TWINS.getOrDefault(letter, letter) : letter));
    }

    private String accents(String word) {
        String accented = each(
                word, letter -> letter + (random.nextInt(3) == 0 ? pick(List.of("\u0301", "\u0308", "\u0306")) : ""));
        return Normalizer.normalize(accented, Normalizer.Form.NFC);
    }

    private static String otherLayout(String word) {
        return each(word, letter -> {
            int latin = LATIN.indexOf(letter);
            int cyrillic = CYRILLIC.indexOf(letter);
            return latin >= 0 ? "" + CYRILLIC.charAt(latin) : cyrillic >= 0 ? "" + LATIN.charAt(cyrillic) : "" + letter;
        });
    }

    private String invent(String consonants, String vowels) {
        StringBuilder word = new StringBuilder();
        for (int syllable = 0; syllable < 4; syllable++) {
            word.append(pickChar(consonants)).append(pickChar(vowels));
        }
        return word.toString();
    }

    private char pickChar(String of) {
        return of.charAt(random.nextInt(of.length()));
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String each(String word, Function<Character, String> change) {
        return word.chars().mapToObj(letter -> change.apply((char) letter)).collect(Collectors.joining());
    }
}
