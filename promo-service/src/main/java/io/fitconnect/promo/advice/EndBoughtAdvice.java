package io.fitconnect.promo.advice;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.promo.link.OfferWatch;
import io.fitconnect.promo.link.Offers.Offer;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Ends advice whose product was bought. */
@Component
class EndBoughtAdvice implements OfferWatch {

    private final AdviceBook book;
    private final Outbox outbox;

    EndBoughtAdvice(AdviceBook book, Outbox outbox) {
        this.book = book;
        this.outbox = outbox;
    }

    /** Advice that is followed stands. */
    @Override
    public void followed(Offer offer, Instant now) {}

    @Override
    public void bought(Offer offer, Instant now) {
        book.find(offer.athlete(), offer.id())
                .filter(advice -> advice.state() == AdviceState.OPEN)
                .ifPresent(advice -> {
                    book.put(advice.in(AdviceState.ENDED));
                    outbox.announce(OfferEvents.ended(advice, now));
                });
    }
}
