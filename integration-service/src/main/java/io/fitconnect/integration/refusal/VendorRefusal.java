package io.fitconnect.integration.refusal;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry of the log.
 *
 * @param id of version 7: later entries have greater ones
 */
public record VendorRefusal(UUID id, RefusedItem item) {

    private static final int BITS_BEHIND_THE_TIME = 16;

    /** When the item was refused, to the millisecond. */
    public Instant refusedAt() {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> BITS_BEHIND_THE_TIME);
    }

    /** The least id of a moment. */
    static UUID leastIdAt(Instant moment) {
        return new UUID(moment.toEpochMilli() << BITS_BEHIND_THE_TIME, 0);
    }
}
