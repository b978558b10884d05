package io.fitconnect.training.grouptraining.checkin;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.training.diary.AthleteId;
import java.math.BigInteger;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code that is scanned, {@code FC1.<group training>.<athlete>.<slot>.<signature>}.
 *
 * @param signature 80 bits
 */
record WholeCode(UUID groupTraining, AthleteId athlete, Slot slot, String signature) implements CheckInCode {

    static final int SIGNATURE_LENGTH = 16;

    static final Pattern PATTERN =
            Pattern.compile("FC1\\.(D{26})\\.(D{26})\\.(D{6})\\.(D{16})".replace("D", Base32.DIGIT));

    private static final int SLOT_GROUP = 3;
    private static final int SIGNATURE_GROUP = 4;

    /** Reads what matches the pattern. */
    static WholeCode of(Matcher parts) {
        return new WholeCode(
                id(parts.group(1)),
                new AthleteId(id(parts.group(2))),
                new Slot(Base32.read(parts.group(SLOT_GROUP)).longValueExact()),
                parts.group(SIGNATURE_GROUP));
    }

    private static UUID id(String text) {
        BigInteger number = Base32.read(text);
        if (number.bitLength() > 2 * Long.SIZE) {
            throw InvalidValue.refuse("code", "names an id of more than 128 bits");
        }
        return new UUID(number.shiftRight(Long.SIZE).longValue(), number.longValue());
    }
}
