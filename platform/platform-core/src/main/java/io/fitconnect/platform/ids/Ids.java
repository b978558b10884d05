package io.fitconnect.platform.ids;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Makes UUIDs of version 7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then random bits. Ids made later sort
 * later across milliseconds; within one millisecond their order is random.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** Returns a new id of this moment. */
    public static UUID next() {
        return at(Instant.now()); // clock-free on purpose: an id is unique, not a statement about time
    }

    /** Returns a new id whose time part is the given moment. */
    public static UUID at(Instant moment) {
        byte[] random = new byte[10];
        RANDOM.nextBytes(random);
        long high = (moment.toEpochMilli() << 16) | 0x7000L | ((random[0] & 0x0fL) << 8) | (random[1] & 0xffL);
        long low = 0;
        for (int i = 2; i < 10; i++) {
            low = (low << 8) | (random[i] & 0xffL);
        }
        return new UUID(high, (low & 0x3fffffffffffffffL) | 0x8000000000000000L);
    }
}
