package io.fitconnect.promo.advice;

import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.promo.link.Offers;
import io.fitconnect.promo.person.Person;
import io.fitconnect.promo.person.Persons;
import io.fitconnect.promo.person.Purpose;
import io.fitconnect.promo.product.Catalogue;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Decides what an athlete is advised, ends what has lost its reason, and announces both. */
@UseCase
public class DecideAdvice {

    private final Persons persons;
    private final SituationReader situations;
    private final AdviceBook book;
    private final Catalogue catalogue;
    private final AdviceRules rules;
    private final AdvicePolicy policy;
    private final AdviceSettings settings;
    private final Offers offers;
    private final Outbox outbox;
    private final List<AdviceWatch> watches;
    private final Clock clock;

    DecideAdvice(
            Persons persons,
            SituationReader situations,
            AdviceBook book,
            Catalogue catalogue,
            AdviceRules rules,
            AdvicePolicy policy,
            AdviceSettings settings,
            Offers offers,
            Outbox outbox,
            List<AdviceWatch> watches,
            Clock clock) {
        this.persons = persons;
        this.situations = situations;
        this.book = book;
        this.catalogue = catalogue;
        this.rules = rules;
        this.policy = policy;
        this.settings = settings;
        this.offers = offers;
        this.outbox = outbox;
        this.watches = List.copyOf(watches);
        this.clock = clock;
    }

    /**
     * Decides.
     *
     * @param again asks for another decision at a moment, when a cap or the catalogue holds something back until then
     * @param done  ends the work
     */
    public void handle(UUID athlete, Consumer<Instant> again, Runnable done) {
        Instant now = clock.instant();
        Person person = persons.get(athlete);
        Silences silences = Silences.of(
                book.listSilences(athlete).stream().map(SilenceEntry::silence).toList());
        List<Candidate> candidates = policy.findRefusal(person).isPresent()
                ? List.of()
                : rules.list(situations.of(person, now), silences.refusedBrands(), catalogue::find, now);
        endWithout(candidates, athlete, now);
        History history = book.history(athlete, now.minus(settings.sameAgain()));
        Decision decision = policy.decide(person, candidates, silences, history, catalogue.list(), now);
        decision.given().forEach(proposal -> give(athlete, proposal, now));
        if (decision.withheld().stream().anyMatch(each -> mayChangeByTomorrow(each.why()))) {
            LocalDate tomorrow = LocalDate.ofInstant(now, person.zone()).plusDays(1);
            again.accept(tomorrow.atStartOfDay(person.zone()).toInstant());
        } else {
            done.run();
        }
    }

    private void give(UUID athlete, Proposal proposal, Instant now) {
        Advice advice = Advice.give(athlete, Ids.at(now), proposal, now);
        book.put(advice);
        offers.add(new Offers.Offer(advice.id(), athlete, advice.productId(), Purpose.ADVICE));
        outbox.announce(OfferEvents.given(advice));
        watches.forEach(watch -> watch.given(advice));
    }

    private void endWithout(List<Candidate> candidates, UUID athlete, Instant now) {
        Set<Subject> standing = candidates.stream().map(Candidate::subject).collect(Collectors.toSet());
        book.listOpen(athlete).stream()
                .filter(advice -> !standing.contains(advice.subject()))
                .forEach(advice -> {
                    book.put(advice.in(AdviceState.ENDED));
                    outbox.announce(OfferEvents.ended(advice, now));
                });
    }

    private static boolean mayChangeByTomorrow(WhyNot why) {
        return why == WhyNot.DAY_IS_FULL || why == WhyNot.WEEK_IS_FULL || why == WhyNot.NOTHING_FITS;
    }
}
