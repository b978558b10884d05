package io.fitconnect.promo.product;

import java.util.Optional;
import java.util.Set;

/**
 * What an athlete needs.
 *
 * @param gearKind      kind of gear
 * @param country       of the home region; of its shop are prices and stock
 * @param sports        for which the athlete would use it
 * @param surfaces      on which the athlete mostly trains
 * @param season        at the home region
 * @param size          known from purchases
 * @param formerProduct the item that is worn, when it came from the shop
 * @param refusedBrands the brands that the athlete does not want
 */
public record Need(
        String gearKind,
        String country,
        Set<String> sports,
        Set<Surface> surfaces,
        Optional<Season> season,
        Optional<String> size,
        Optional<String> formerProduct,
        Set<String> refusedBrands) {

    public Need {
        sports = Set.copyOf(sports);
        surfaces = Set.copyOf(surfaces);
        refusedBrands = Set.copyOf(refusedBrands);
    }
}
