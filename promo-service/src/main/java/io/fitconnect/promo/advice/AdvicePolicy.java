package io.fitconnect.promo.advice;

import io.fitconnect.promo.person.HoldOut;
import io.fitconnect.promo.person.Person;
import io.fitconnect.promo.person.Purpose;
import io.fitconnect.promo.product.Considered;
import io.fitconnect.promo.product.Match;
import io.fitconnect.promo.product.Product;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Decides what is advised. First whether the athlete may be spoken to at all: adult, consenting, not held out, at home somewhere. Then,
 * the most urgent first, each candidate: silenced, given lately, within the caps, and with a product that fits.
 */
final class AdvicePolicy {

    private final HoldOut holdOut;
    private final Caps caps;

    public AdvicePolicy(HoldOut holdOut, Caps caps) {
        this.holdOut = holdOut;
        this.caps = caps;
    }

    /** Why the athlete is not advised at all. */
    public Optional<WhyNot> findRefusal(Person person) {
        if (!person.consents().contains(Purpose.ADVICE)) {
            return Optional.of(WhyNot.NO_CONSENT);
        }
        if (!person.admits(Purpose.ADVICE)) {
            return Optional.of(WhyNot.NOT_KNOWN_TO_BE_ADULT);
        }
        if (holdOut.holds(person.id())) {
            return Optional.of(WhyNot.HELD_OUT);
        }
        return person.homeCountry().isEmpty() ? Optional.of(WhyNot.NO_HOME_REGION) : Optional.empty();
    }

    /**
     * Decides.
     *
     * @param candidates the most urgent first
     * @param products   the catalogue
     */
    public Decision decide(
            Person person,
            List<Candidate> candidates,
            Silences silences,
            History history,
            Collection<Product> products,
            Instant now) {
        Optional<WhyNot> refusal = findRefusal(person);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        List<Proposal> given = new ArrayList<>();
        List<Decision.Withheld> withheld = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Optional<WhyNot> why = silences.find(candidate.subject(), now)
                    .or(() -> findFull(candidate, given.size(), history, person, now));
            if (why.isPresent()) {
                withheld.add(new Decision.Withheld(candidate, why.get()));
                continue;
            }
            Match match = Match.of(candidate.need(), products);
            Optional<Considered> best = match.best();
            if (best.isPresent()) {
                given.add(new Proposal(candidate, best.get(), match));
            } else {
                withheld.add(new Decision.Withheld(candidate, WhyNot.NOTHING_FITS));
            }
        }
        return new Decision(Optional.empty(), given, withheld);
    }

    private Optional<WhyNot> findFull(Candidate candidate, int givenNow, History history, Person person, Instant now) {
        if (history.holds(candidate.subject(), now.minus(caps.sameAgain()))) {
            return Optional.of(WhyNot.GIVEN_LATELY);
        }
        if (history.open() + givenNow >= caps.open()) {
            return Optional.of(WhyNot.ENOUGH_OPEN);
        }
        LocalDate today = LocalDate.ofInstant(now, person.zone());
        if (history.on(today, person.zone()) + givenNow >= caps.perDay()) {
            return Optional.of(WhyNot.DAY_IS_FULL);
        }
        return history.since(now.minus(Caps.WEEK)) + givenNow >= caps.perWeek()
                ? Optional.of(WhyNot.WEEK_IS_FULL)
                : Optional.empty();
    }
}
