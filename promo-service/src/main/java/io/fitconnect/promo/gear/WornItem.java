package io.fitconnect.promo.gear;

import io.fitconnect.promo.product.Surface;
import java.util.Set;

/**
 * An item in use of which wear was announced.
 *
 * @param sports   in which it was used lately, by trainings that may be used
 * @param surfaces on which at least a quarter of them took place
 */
public record WornItem(
        OwnedItem item, AnnouncedWear announced, ItemUse use, Set<String> sports, Set<Surface> surfaces) {

    public WornItem {
        sports = Set.copyOf(sports);
        surfaces = Set.copyOf(surfaces);
    }
}
