package io.fitconnect.training.grouptraining.checkin;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Thirty seconds for which a phone shows the same code.
 *
 * @param number of those since 1970
 */
record Slot(long number) {

    static final Duration LENGTH = Duration.ofSeconds(30);

    /** By how much the clocks of two phones may differ. */
    static final Duration TOLERANCE = Duration.ofMinutes(2);

    private static final int SIGNATURE_BYTES = 10;

    static Slot at(Instant moment) {
        return new Slot(Math.floorDiv(moment.getEpochSecond(), LENGTH.toSeconds()));
    }

    /** Those whose codes may be read at a moment, the likeliest first. */
    static List<Slot> around(Instant moment) {
        long now = at(moment).number;
        long most = TOLERANCE.dividedBy(LENGTH);
        return LongStream.rangeClosed(-most, most)
                .boxed()
                .sorted((one, other) -> Long.compare(Math.abs(one), Math.abs(other)))
                .map(distance -> new Slot(now + distance))
                .toList();
    }

    boolean isReadableAt(Instant moment) {
        return around(moment).contains(this);
    }

    /** What a key signs. */
    byte[] message() {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    /** The first 80 bits of an HMAC, as codes show them. */
    static String signature(byte[] hmac) {
        return Base32.write(new BigInteger(1, hmac, 0, SIGNATURE_BYTES), WholeCode.SIGNATURE_LENGTH);
    }
}
