package io.fitconnect.promo.result;

import io.fitconnect.promo.advice.Advice;
import io.fitconnect.promo.advice.AdviceBook;
import io.fitconnect.promo.advice.AdviceWatch;
import io.fitconnect.promo.link.OfferWatch;
import io.fitconnect.promo.link.Offers.Offer;
import io.fitconnect.promo.result.AdviceFigures.Figure;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Counts advice and what is done upon it, in the transactions that keep both. */
@Component
class AdviceCounter implements AdviceWatch, OfferWatch {

    private final AdviceFigures figures;
    private final AdviceBook book;

    AdviceCounter(AdviceFigures figures, AdviceBook book) {
        this.figures = figures;
        this.book = book;
    }

    @Override
    public void given(Advice advice) {
        if (book.isFirst(advice)) {
            count(Figure.PERSON, advice);
        }
        count(Figure.GIVEN, advice);
    }

    @Override
    public void followed(Offer offer, Instant now) {
        book.find(offer.athlete(), offer.id()).ifPresent(advice -> count(Figure.FOLLOWED, advice));
    }

    @Override
    public void bought(Offer offer, Instant now) {
        book.find(offer.athlete(), offer.id()).ifPresent(advice -> count(Figure.BOUGHT, advice));
    }

    private void count(Figure figure, Advice advice) {
        figures.count(figure, advice.rule(), advice.country(), advice.athlete());
    }
}
