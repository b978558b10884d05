package io.fitconnect.notification.push;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * A browser or an app in which an athlete wants notifications.
 *
 * @param address where its push service takes messages for it; a secret
 * @param name    how the athlete tells it from others
 */
public record Device(UUID id, UUID athlete, PushAddress address, String name, Instant since) {

    /** The same device of the same athlete has the same id, however often it registers. */
    static UUID idOf(UUID athlete, PushAddress address) {
        return UUID.nameUUIDFromBytes((athlete + " " + address.identity()).getBytes(StandardCharsets.UTF_8));
    }

    /** Hides the address. */
    @Override
    public String toString() {
        return "Device[" + id + "]";
    }
}
