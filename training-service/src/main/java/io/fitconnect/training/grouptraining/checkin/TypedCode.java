package io.fitconnect.training.grouptraining.checkin;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A code that is typed: the last 20 bits of the athlete's id, 40 bits of the signature, and a check digit that belongs to the group training.
 *
 * @param tail      the last five hexadecimal digits of the athlete's id
 * @param signature the first 40 bits of it
 */
record TypedCode(String tail, String signature) implements CheckInCode {

    static final Pattern PATTERN = Pattern.compile(Base32.DIGIT + "{13}");

    private static final int TAIL_LENGTH = 4;
    private static final int CHECKED_LENGTH = 12;
    private static final int CHECK_MODULUS = 31;

    /** Reads what matches the pattern; refuses what was mistyped, or belongs to another group training. */
    static TypedCode of(String text, UUID groupTraining) {
        if (Base32.valueOf(text.charAt(CHECKED_LENGTH)) != check(text, groupTraining)) {
            throw CheckInProblems.mistyped();
        }
        int tail = Base32.read(text.substring(0, TAIL_LENGTH)).intValueExact();
        return new TypedCode("%05x".formatted(tail), text.substring(TAIL_LENGTH, CHECKED_LENGTH));
    }

    /** Differs where one digit is wrong or two neighbours are swapped: each place has a weight of its own, and the modulus is a prime. */
    private static long check(String text, UUID groupTraining) {
        long sum = groupTraining.getLeastSignificantBits() & 0xffff_ffffL;
        for (int place = 0; place < CHECKED_LENGTH; place++) {
            sum += (place + 1L) * Base32.valueOf(text.charAt(place));
        }
        return sum % CHECK_MODULUS;
    }
}
