package io.fitconnect.promo.link;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Offers that have a link, found by the link alone. */
public interface Offers {

    void add(Offer offer);

    Optional<Offer> find(UUID offer);

    /**
     * Counts that the offer was followed.
     *
     * @return false when it was counted already
     */
    boolean countClick(UUID offer, Instant now);

    /** The offer of the product whose link the athlete followed last, since a moment. */
    Optional<Offer> findFollowed(UUID athlete, String productId, Instant since);

    /** An offer to an athlete. */
    record Offer(UUID id, UUID athlete, String productId) {}
}
