package io.fitconnect.auth.password;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Undoes what people do to a known password to make it look like another one: case, accents, signs and digits in place of letters,
 * letters that look alike in Latin and Cyrillic, the other layout of the keyboard, what is put around it. Known words are folded the
 * same way, so a fold may merge letters as long as it always does.
 */
final class PasswordFolding {

    /** So many digits add little; more of them count. */
    static final int MOST_AROUND = 6;

    private static final String LATIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
    private static final String CYRILLIC_KEYS = "ёйцукенгшщзхъфывапролджэячсмитьбю";
    private static final Replacement TO_LATIN_LAYOUT = new Replacement(CYRILLIC_KEYS, LATIN_KEYS);
    private static final Replacement TO_CYRILLIC_LAYOUT = new Replacement(LATIN_KEYS, CYRILLIC_KEYS);
    private static final Replacement SIGNS = new Replacement("@4€3$5§1!|07+89", "aaeesssiiiottbg");
    private static final Replacement CYRILLIC_SIGNS = new Replacement("@4€36$1!|0+", "ачезбсiiiот");
    /** Both sides fold, so that it counts for nothing which of the twins was typed. */
    private static final Replacement TWINS = new Replacement("авекмнорстухіѕјlё", "abekmhopctyxisjie");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern TAIL = Pattern.compile("(?<=[\\p{L}@$])[^\\p{L}@$]+$");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]+");
    private static final Pattern HEAD = Pattern.compile("^[^\\p{L}@$]{1,6}(?=[\\p{L}@$])");

    private static final Pattern BETWEEN = Pattern.compile("[\\p{P}\\p{Z}\\s$+<=>^`|~]+");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    private PasswordFolding() {}

    /** The form of a known word. */
    static String wordOf(String known) {
        return letters(withoutMarks(lowerCase(known)));
    }

    /** The forms that a chosen password may hide. */
    static Set<Form> formsOf(String password) {
        String text = lowerCase(password);
        Set<Form> forms = new LinkedHashSet<>();
        for (String typed : List.of(text, TO_LATIN_LAYOUT.in(text), TO_CYRILLIC_LAYOUT.in(text))) {
            String plain = withoutMarks(typed);
            forms.add(new Form(letters(plain), 0));
            addBodies(plain, forms);
        }
        return forms;
    }

    /**
     * The text without what is put around it: without each number of the characters behind it, as any of them may stand for a letter.
     */
    private static void addBodies(String text, Set<Form> forms) {
        int around = text.length() - TAIL.matcher(text).replaceFirst("").length();
        for (int cut = 0; cut <= around; cut++) {
            String digits =
                    NO_DIGIT.matcher(text.substring(text.length() - cut)).replaceAll("");
            int dropped = PasswordPatterns.isTrivial(digits) && cut == around ? 0 : digits.length();
            if (dropped <= MOST_AROUND) {
                String body = text.substring(0, text.length() - cut);
                forms.add(new Form(letters(withoutSigns(body)), dropped));
                forms.add(new Form(letters(withoutSigns(HEAD.matcher(body).replaceFirst(""))), dropped));
            }
        }
    }

    /**
     * One reading of a password.
     *
     * @param text    its letters
     * @param dropped how many digits it leaves out that may tell something
     */
    record Form(String text, int dropped) {}

    private static String lowerCase(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String withoutMarks(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("");
    }

    private static String withoutSigns(String text) {
        return (CYRILLIC.matcher(text).find() ? CYRILLIC_SIGNS : SIGNS).in(text);
    }

    private static String letters(String text) {
        return TWINS.in(BETWEEN.matcher(text).replaceAll(""));
    }

    /** Each character of the first text becomes the one at its place in the second. */
    private record Replacement(String from, String to) {

        String in(String text) {
            StringBuilder replaced = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                int place = from.indexOf(text.charAt(i));
                replaced.append(place < 0 ? text.charAt(i) : to.charAt(place));
            }
            return replaced.toString();
        }
    }
}
