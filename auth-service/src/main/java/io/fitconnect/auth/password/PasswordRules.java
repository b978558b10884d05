package io.fitconnect.auth.password;

import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.password.PasswordFolding.Form;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * What a chosen password must be: long enough, and not made of what an attacker tries first, in whatever disguise. There are no rules
 * about kinds of characters, as NIST SP 800-63B advises.
 */
@Component
public class PasswordRules {

    public static final int MIN_LENGTH = 10;
    public static final int MAX_LENGTH = 128;
    private static final int SHORTEST_KNOWN = 4;
    private static final int SHORTEST_EXPECTED = 3;
    private static final int MOST_KNOWN_WORDS = 2;
    private static final int LEAST_REST = 4;
    private static final String CUT = " ";
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final KnownWords known = KnownWords.read(SHORTEST_KNOWN, "/known-passwords.txt", "/common-passwords.txt");
    private final KnownWords expected = KnownWords.read(SHORTEST_EXPECTED, "/context-words.txt");

    PasswordRules() {}

    /** The same for a person of whom only the address is known, if that. */
    public Optional<PasswordWeakness> findWeakness(String password, Optional<EmailAddress> email) {
        return findWeakness(password, PasswordOwner.of(email));
    }

    /** Returns what is wrong with a chosen password; empty when it may be used. */
    public Optional<PasswordWeakness> findWeakness(String password, PasswordOwner owner) {
        String text = Normalizer.normalize(password, Normalizer.Form.NFKC);
        int length = text.codePointCount(0, text.length());
        if (length < MIN_LENGTH) {
            return Optional.of(PasswordWeakness.TOO_SHORT);
        }
        if (length > MAX_LENGTH) {
            return Optional.of(PasswordWeakness.TOO_LONG);
        }
        KnownWords own = owner.words();
        Set<Form> forms = PasswordFolding.formsOf(text);
        return forms.stream()
                .flatMap(form -> judge(form, own).stream())
                .findFirst()
                .or(() -> findPattern(text, forms));
    }

    private static Optional<PasswordWeakness> findPattern(String text, Set<Form> forms) {
        boolean follows = PasswordPatterns.repeats(text.toLowerCase(Locale.ROOT))
                || forms.stream()
                        .map(Form::text)
                        .filter(form -> text.length() - form.length() <= PasswordFolding.MOST_AROUND)
                        .anyMatch(form -> PasswordPatterns.repeats(form) || PasswordPatterns.isWalk(form));
        return follows ? Optional.of(PasswordWeakness.REPETITIVE) : Optional.empty();
    }

    /** Takes away all that an attacker would try: of the owner's own and the house's words all, of other known ones two. */
    private Optional<PasswordWeakness> judge(Form reading, KnownWords own) {
        String form = reading.text();
        if (known.contains(form)) {
            return Optional.of(PasswordWeakness.TOO_COMMON);
        }
        String withoutOwn = without(own, form, Integer.MAX_VALUE);
        String withoutExpected = without(expected, withoutOwn, Integer.MAX_VALUE);
        String rest = without(known, withoutExpected, MOST_KNOWN_WORDS);
        long telling = countTelling(rest);
        if (rest.equals(form) || telling >= LEAST_REST || telling + reading.dropped() > PasswordFolding.MOST_AROUND) {
            return Optional.empty();
        }
        if (!withoutOwn.equals(form)) {
            return Optional.of(PasswordWeakness.MADE_OF_OWN_DATA);
        }
        return Optional.of(withoutExpected.equals(form) ? PasswordWeakness.TOO_COMMON : PasswordWeakness.EXPECTED_HERE);
    }

    private static String without(KnownWords words, String form, int most) {
        String rest = form;
        for (int removed = 0; removed < most; removed++) {
            Optional<String> word = words.findIn(rest);
            if (word.isEmpty()) {
                break;
            }
            rest = rest.replace(word.get(), CUT);
        }
        return rest;
    }

    private static long countTelling(String rest) {
        String letters = DIGITS.matcher(rest)
                .replaceAll(digits -> PasswordPatterns.isTrivial(digits.group()) ? "" : digits.group());
        return letters.replace(CUT, "").codePoints().count();
    }
}
