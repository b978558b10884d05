package io.fitconnect.promo.link;

import io.fitconnect.promo.person.Purpose;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Offers that have a link, found by the link alone. */
public interface Offers {

    void add(Offer offer);

    Optional<Offer> find(UUID offer);

    /**
     * Notes that the offer was followed.
     *
     * @return whether it was the first time
     */
    boolean noteFollowed(UUID offer, Instant now);

    /** The offer of the product whose link the athlete followed last, since a moment. */
    Optional<Offer> findFollowed(UUID athlete, String productId, Instant since);

    /**
     * An offer to an athlete.
     *
     * @param purpose to which the athlete consented when it was made
     */
    record Offer(UUID id, UUID athlete, String productId, Purpose purpose) {}
}
