package io.fitconnect.promo.person;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Athletes for tests. */
public final class People {

    private static final byte[] KEY =
            "a key of thirty-two bytes, or so".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private People() {}

    public static KeyedDraw draw() {
        return new KeyedDraw(KEY);
    }

    /** Without a hold-out group. */
    public static HoldOut nobodyHeldOut() {
        return new HoldOut(draw(), 0);
    }

    /** An adult at home in Slovenia who consents to everything. */
    public static Person consenting() {
        return consenting(UUID.randomUUID());
    }

    public static Person consenting(UUID id) {
        return new Person(
                id,
                Locale.ENGLISH,
                ZoneId.of("Europe/Ljubljana"),
                Optional.of("SI"),
                true,
                Set.of(Purpose.values()),
                0);
    }

    /** Repeatable for a seed. */
    public static UUID randomId(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
