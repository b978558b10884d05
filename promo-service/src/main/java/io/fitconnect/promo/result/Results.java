package io.fitconnect.promo.result;

import io.fitconnect.promo.campaign.Shows.Show;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What became of the people whom campaigns were shown to. */
public interface Results {

    /**
     * Notes that the campaign was shown to its athlete for the first time.
     *
     * @param batch the day, in UTC, of this first show
     * @return false when it was shown to the athlete before
     */
    boolean begin(Show show, LocalDate batch);

    /**
     * Notes the first act of the athlete upon the campaign of a shown offer.
     *
     * @param since the act counts when the campaign was shown first after this moment
     * @return the person's place; empty when the offer is no campaign's, the time to act is over, or the act was noted before
     */
    Optional<Place> note(Act act, UUID athlete, UUID offer, Instant since, Instant now);

    /** Adds a person to a batch. */
    void countPerson(Place place);

    /** Adds an act to the batch of its person. */
    void countAct(Act act, Place place);

    /** The campaign's batches, each variant apart, in the order of their days. */
    List<Batch> listBatches(UUID campaign);

    /** What a person may do upon a campaign. */
    enum Act {
        FOLLOWED,
        BOUGHT
    }

    /**
     * Where a person counts.
     *
     * @param athlete spreads a batch's sums over rows
     */
    record Place(UUID campaign, LocalDate batch, String variant, UUID athlete) {}

    /** The people of a variant who were shown the campaign first on a day. */
    record Batch(LocalDate day, String variant, long people, long followed, long bought) {}
}
