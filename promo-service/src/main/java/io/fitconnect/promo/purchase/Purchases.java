package io.fitconnect.promo.purchase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All purchases that shops told of. */
public interface Purchases {

    /**
     * Adds the purchase.
     *
     * @return false when the line of the order is recorded already
     */
    boolean add(Purchase purchase);

    Optional<Purchase> find(PaidOrder order, String productId);

    /**
     * Notes that a purchase was returned.
     *
     * @return false when it was noted already
     */
    boolean takeBack(Purchase purchase, Instant now);

    /** How many purchases are attributed to the offer. */
    int countOf(UUID athlete, UUID offer);

    /** The newest first. */
    List<Purchase> listOf(UUID athlete, int limit);
}
