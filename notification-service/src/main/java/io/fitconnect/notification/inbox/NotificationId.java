package io.fitconnect.notification.inbox;

import io.fitconnect.notification.kind.Notice;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * Names a notification within its athlete's inbox: a UUID of version 7, with the time of the notice and, where others have random
 * bits, a digest of cause, kind and athlete. So it says its month, sorts by time, and follows from what it is about.
 */
public record NotificationId(UUID value) {

    /** Behind every other one, as Cassandra sorts ids of version 7. */
    public static final NotificationId LAST = new NotificationId(new UUID(0xffffffffffff7fffL, 0xbfffffffffffffffL));

    private static final long VERSION = 0x7000;
    private static final long VARIANT = 0x8000000000000000L;
    private static final int TIME_SHIFT = 16;
    private static final int MONTHS_BASE = 100;

    public static NotificationId of(Notice notice, UUID athlete) {
        ByteBuffer digest = ByteBuffer.wrap(sha256().digest(
                        (notice.cause() + "/" + notice.kind() + "/" + athlete).getBytes(StandardCharsets.US_ASCII)));
        long high = (notice.at().toEpochMilli() << TIME_SHIFT) | VERSION | (digest.getLong() & 0xfff);
        return new NotificationId(new UUID(high, VARIANT | (digest.getLong() >>> 2)));
    }

    /** Whether it may be one of ours; others are nowhere. */
    public static boolean isOne(UUID value) {
        return value.version() == 7 && value.variant() == 2;
    }

    /** When it happened, in whole milliseconds. */
    public Instant at() {
        return Instant.ofEpochMilli(value.getMostSignificantBits() >>> TIME_SHIFT);
    }

    /** The month of its partition in UTC, such as 202611. */
    public int month() {
        return monthOf(at());
    }

    static int monthOf(Instant moment) {
        ZonedDateTime time = moment.atZone(ZoneOffset.UTC);
        return time.getYear() * MONTHS_BASE + time.getMonthValue();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every JDK has it
        }
    }
}
