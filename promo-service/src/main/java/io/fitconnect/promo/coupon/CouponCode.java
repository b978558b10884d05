package io.fitconnect.promo.coupon;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * A code of 80 random bits in 16 characters of Crockford's base 32, which has no letter that looks like a digit; written in groups of
 * four. People may type it in small letters, with or without hyphens, and O for 0, I and L for 1.
 */
public record CouponCode(String value) {

    public static final int LONGEST_TYPED = 40;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    public CouponCode {
        if (value.length() != LENGTH || !value.chars().allMatch(each -> ALPHABET.indexOf(each) >= 0)) {
            throw new IllegalArgumentException("No code of a coupon");
        }
    }

    public static CouponCode random() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new CouponCode(code.toString());
    }

    /** Reads what a person typed; empty when it cannot be a code. */
    public static Optional<CouponCode> find(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String plain = typed.strip()
                .toUpperCase(Locale.ROOT)
                .replace("-", "")
                .replace(" ", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean isCode = plain.length() == LENGTH && plain.chars().allMatch(each -> ALPHABET.indexOf(each) >= 0);
        return isCode ? Optional.of(new CouponCode(plain)) : Optional.empty();
    }

    /** In groups of four, as it is printed. */
    public String printed() {
        return String.join("-", value.split("(?<=\\G.{" + GROUP + "})"));
    }
}
