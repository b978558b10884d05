package io.fitconnect.notification.push;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * A browser in which an athlete wants notifications.
 *
 * @param endpoint where its push service takes messages for it; a secret
 * @param name     how the athlete tells it from others
 */
public record Device(UUID id, UUID athlete, URI endpoint, DeviceKeys keys, String name, Instant since) {

    /** The same browser of the same athlete has the same id, however often it registers. */
    static UUID idOf(UUID athlete, URI endpoint) {
        return UUID.nameUUIDFromBytes((athlete + " " + endpoint).getBytes(StandardCharsets.UTF_8));
    }

    /** Hides the endpoint. */
    @Override
    public String toString() {
        return "Device[" + id + "]";
    }
}
