package io.fitconnect.auth.password;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What needs no list to be guessed: a piece that repeats, and a walk along the alphabet, the digits or the keyboard. */
final class PasswordPatterns {

    private static final int FEWEST_CHARACTERS = 5;
    private static final List<String> WALKS = Stream.of(
                    "abcdefghijklmnopqrstuvwxyz",
                    "абвгдежзийклмнопрстуфхцчшщъыьэюя",
                    "01234567890123456789",
                    "1234567890qwertyuiopasdfghjklzxcvbnm",
                    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
                    "1q2w3e4r5t6y7u8i9o0p",
                    "qazwsxedcrfvtgbyhnujmikolp",
                    "йцукенгшщзхъфывапролджэячсмитьбю",
                    "йфяцычувскамепинртгоьшлбщдюзжхэъ")
            .map(PasswordFolding::wordOf)
            .toList();
    private static final Pattern DATE = Pattern.compile(
            "(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d\\d|(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])");

    private PasswordPatterns() {}

    /** Whether a piece shorter than a password is repeated from the first to the last character, or few characters are used. */
    static boolean repeats(String text) {
        for (int length = 1; length <= text.length() / 2 && length < PasswordRules.MIN_LENGTH; length++) {
            if (text.substring(0, length).repeat(text.length() / length + 1).startsWith(text)) {
                return true;
            }
        }
        return text.codePoints().distinct().count() < FEWEST_CHARACTERS;
    }

    static boolean isWalk(String form) {
        String backwards = new StringBuilder(form).reverse().toString();
        return WALKS.stream().anyMatch(walk -> walk.contains(form) || walk.contains(backwards));
    }

    /** Whether digits beside a word add nothing that takes long to try: a few, a date, a walk, a repetition. */
    static boolean isTrivial(String digits) {
        return digits.length() <= 6 || DATE.matcher(digits).matches() || isWalk(digits) || repeats(digits);
    }
}
