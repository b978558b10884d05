package io.fitconnect.auth.password;

import io.fitconnect.auth.account.EmailAddress;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a chosen password must be: long enough, and not among the first that an attacker would guess. There are no rules
 * about kinds of characters, as NIST SP 800-63B advises.
 */
@Component
public class PasswordRules {

    public static final int MIN_LENGTH = 10;
    public static final int MAX_LENGTH = 128;
    private static final int SHORTEST_TELLING_NAME = 4;

    private final CommonPasswords common;

    PasswordRules(CommonPasswords common) {
        this.common = common;
    }

    /** Returns what is wrong with a chosen password, given the address if known; empty when it may be used. */
    public Optional<PasswordWeakness> findWeakness(String password, Optional<EmailAddress> email) {
        String text = Normalizer.normalize(password, Normalizer.Form.NFKC);
        int length = text.codePointCount(0, text.length());
        if (length < MIN_LENGTH) {
            return Optional.of(PasswordWeakness.TOO_SHORT);
        }
        if (length > MAX_LENGTH) {
            return Optional.of(PasswordWeakness.TOO_LONG);
        }
        String lowerCase = text.toLowerCase(Locale.ROOT);
        if (email.filter(address -> isMadeOfEmail(lowerCase, address)).isPresent()) {
            return Optional.of(PasswordWeakness.CONTAINS_EMAIL);
        }
        return common.contains(lowerCase) ? Optional.of(PasswordWeakness.TOO_COMMON) : Optional.empty();
    }

    /** Whether little remains when the address, or the name before its {@code @}, is taken away. */
    private static boolean isMadeOfEmail(String password, EmailAddress email) {
        String name = email.value().substring(0, email.value().indexOf('@'));
        String rest = password.replace(email.value(), "");
        if (name.length() >= SHORTEST_TELLING_NAME) {
            rest = rest.replace(name, "");
        }
        return !rest.equals(password) && rest.length() < SHORTEST_TELLING_NAME;
    }
}
