package io.fitconnect.auth.recoverycode;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A recovery code.
 *
 * @param value ten small letters and digits without the ones that look alike: 50 bits
 */
record RecoveryCode(String value) {

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz023456789"; // 32, without i, l, o, 1
    private static final int LENGTH = 10;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]{10}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static RecoveryCode next() {
        return new RecoveryCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(place -> String.valueOf(ALPHABET.charAt(place)))
                .collect(Collectors.joining()));
    }

    /** Reads what a person typed, in whatever groups and case. */
    static Optional<RecoveryCode> find(String typed) {
        String plain = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return FORM.matcher(plain).matches() ? Optional.of(new RecoveryCode(plain)) : Optional.empty();
    }

    /** As it is shown: two groups. */
    String shown() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }

    /** Hides the code. */
    @Override
    public String toString() {
        return "RecoveryCode[…]";
    }
}
