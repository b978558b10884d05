package io.fitconnect.training.diary.search;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as they are typed without the marks of Latin and Greek letters. In other scripts a mark makes another letter, as in й, or is a vowel. */
final class PlainLetters {

    private static final Pattern MARKS = Pattern.compile("([\\p{IsLatin}\\p{IsGreek}])\\p{Mn}+");

    /** Marked letters that Unicode does not take apart. */
    private static final Map<Integer, String> WHOLE = Map.of(
            (int) 'ø', "o",
            (int) 'ł', "l",
            (int) 'đ', "d",
            (int) 'ð', "d",
            (int) 'ħ', "h",
            (int) 'ı', "i",
            (int) 'æ', "ae",
            (int) 'œ', "oe",
            (int) 'þ', "th");

    private PlainLetters() {}

    /** A folded word without marks. */
    static String of(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        return Normalizer.normalize(MARKS.matcher(apart).replaceAll("$1"), Normalizer.Form.NFC)
                .codePoints()
                .mapToObj(letter -> WHOLE.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
    }
}
