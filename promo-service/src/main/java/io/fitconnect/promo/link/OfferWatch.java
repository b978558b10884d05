package io.fitconnect.promo.link;

import java.time.Instant;

/** Follows what athletes do upon offers, in the transaction that keeps it. */
public interface OfferWatch {

    /** The offer's link was followed for the first time. */
    void followed(Offers.Offer offer, Instant now);

    /** The offer's product was bought after its link was followed. */
    void bought(Offers.Offer offer, Instant now);
}
