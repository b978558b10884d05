package io.fitconnect.training.grouptraining.checkin;

import io.fitconnect.platform.problem.InvalidValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;

/** What a phone shows. */
sealed interface CheckInCode permits WholeCode, TypedCode {

    /** No code is longer, however it is spaced. */
    int LONGEST = 200;

    /** The first digits of the signature, as many as the code has room for. */
    String signature();

    /** Compares in a time that tells nothing of the digits. */
    default boolean isSignedBy(String whole) {
        String known = whole.substring(0, signature().length());
        return MessageDigest.isEqual(
                known.getBytes(StandardCharsets.US_ASCII), signature().getBytes(StandardCharsets.US_ASCII));
    }

    /** Reads a scanned or typed code of a group training; takes no notice of case, spaces and hyphens, and reads I, L and O as the digits that they look like. */
    static CheckInCode read(String text, UUID groupTraining) {
        String plain = text.length() > LONGEST
                ? ""
                : text.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('I', '1')
                        .replace('L', '1')
                        .replace('O', '0');
        Matcher whole = WholeCode.PATTERN.matcher(plain);
        if (whole.matches()) {
            return WholeCode.of(whole);
        }
        if (TypedCode.PATTERN.matcher(plain).matches()) {
            return TypedCode.of(plain, groupTraining);
        }
        throw InvalidValue.refuse("code", "must be a check-in code of 13 letters and digits, or a scanned one");
    }
}
