package io.fitconnect.promo.gear;

import java.util.Optional;
import java.util.UUID;

/**
 * An item of an athlete in its newest known state.
 *
 * @param productId the shop's id; empty when it did not come from there
 * @param isActive  false when it is retired or deleted
 */
public record OwnedItem(
        UUID athlete, UUID id, String kind, String name, Optional<String> productId, boolean isActive, long version) {

    /** A deleted item does not come back, whatever version an event names that arrives later. */
    public static OwnedItem deleted(UUID athlete, UUID id) {
        return new OwnedItem(athlete, id, "", "", Optional.empty(), false, Long.MAX_VALUE);
    }
}
