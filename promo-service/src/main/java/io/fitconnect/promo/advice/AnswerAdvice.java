package io.fitconnect.promo.advice;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.problem.Refusal;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.promo.product.Catalogue;
import io.fitconnect.promo.product.Product;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An athlete answers advice. */
@UseCase
public class AnswerAdvice {

    public static final int MOST_DAYS = 366;
    public static final int DEFAULT_DAYS = 30;

    private final AdviceBook book;
    private final Catalogue catalogue;
    private final AdviceQueue queue;
    private final Outbox outbox;
    private final Clock clock;

    AnswerAdvice(AdviceBook book, Catalogue catalogue, AdviceQueue queue, Outbox outbox, Clock clock) {
        this.book = book;
        this.catalogue = catalogue;
        this.queue = queue;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Closes the advice and keeps what the answer silences.
     *
     * @param days for how long a {@link Answer#LATER} silences the subject
     */
    public void handle(UUID athlete, UUID id, Answer answer, Optional<Integer> days) {
        if (days.isPresent() && answer != Answer.LATER) {
            throw InvalidValue.refuse("days", "is for the answer later alone");
        }
        Advice advice = book.find(athlete, id).orElseThrow(() -> AdviceProblems.noAdvice(id));
        if (advice.state() != AdviceState.OPEN) {
            throw new Refusal(AdviceProblems.ADVICE_CLOSED, AdviceText.ANSWERED_BEFORE.message());
        }
        Instant now = clock.instant();
        findSilence(advice, answer, days.orElse(DEFAULT_DAYS), now).ifPresent(silence -> keep(athlete, silence, now));
        book.put(advice.in(AdviceState.ANSWERED));
        outbox.announce(OfferEvents.answered(advice, answer, now));
        queue.gearChanged(athlete);
    }

    private void keep(UUID athlete, Silence silence, Instant now) {
        book.removeOver(athlete, now);
        if (book.listSilences(athlete).size() >= SilenceEntry.MOST) {
            throw new Refusal(
                    AdviceProblems.TOO_MANY_SILENCES, AdviceText.MOST_SILENCES.message("most", SilenceEntry.MOST));
        }
        book.add(athlete, new SilenceEntry(Ids.at(now), silence, now));
    }

    private Optional<Silence> findSilence(Advice advice, Answer answer, int days, Instant now) {
        return switch (answer) {
            case LATER -> Optional.of(new Silence.Snoozed(advice.subject(), now.plus(Duration.ofDays(days))));
            case NEVER -> Optional.of(new Silence.Never(advice.subject()));
            case NOT_THIS_BRAND ->
                catalogue.find(advice.productId()).map(Product::brand).map(Silence.NotThisBrand::new);
            case DONE -> Optional.empty();
        };
    }
}
