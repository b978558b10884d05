package io.fitconnect.promo.result;

import io.fitconnect.promo.campaign.CampaignSettings;
import io.fitconnect.promo.campaign.ShowWatch;
import io.fitconnect.promo.campaign.Shows.Show;
import io.fitconnect.promo.link.OfferWatch;
import io.fitconnect.promo.link.Offers.Offer;
import io.fitconnect.promo.result.Results.Act;
import io.fitconnect.promo.result.Results.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Counts shows and acts, in the transactions that keep them. */
@Component
class OutcomeCounter implements ShowWatch, OfferWatch {

    private final Results results;
    private final CampaignSettings settings;

    OutcomeCounter(Results results, CampaignSettings settings) {
        this.results = results;
        this.settings = settings;
    }

    @Override
    public void shown(Show show) {
        LocalDate batch = LocalDate.ofInstant(show.at(), ZoneOffset.UTC);
        if (results.begin(show, batch)) {
            results.countPerson(new Place(show.campaign(), batch, show.variant(), show.athlete()));
        }
    }

    @Override
    public void followed(Offer offer, Instant now) {
        count(Act.FOLLOWED, offer, now);
    }

    @Override
    public void bought(Offer offer, Instant now) {
        count(Act.BOUGHT, offer, now);
    }

    private void count(Act act, Offer offer, Instant now) {
        results.note(act, offer.athlete(), offer.id(), now.minus(settings.timeToAct()), now)
                .ifPresent(place -> results.countAct(act, place));
    }
}
