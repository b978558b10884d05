package io.fitconnect.promo.advice;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.promo.person.Person;
import io.fitconnect.promo.person.Persons;
import io.fitconnect.promo.product.Catalogue;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An athlete asks how advice is made, and from which of the own facts. */
@UseCase(readOnly = true)
public class ExplainAdvice {

    private final Persons persons;
    private final SituationReader situations;
    private final AdviceBook book;
    private final Catalogue catalogue;
    private final AdviceRules rules;
    private final AdvicePolicy policy;
    private final AdviceSettings settings;
    private final Clock clock;

    ExplainAdvice(
            Persons persons,
            SituationReader situations,
            AdviceBook book,
            Catalogue catalogue,
            AdviceRules rules,
            AdvicePolicy policy,
            AdviceSettings settings,
            Clock clock) {
        this.persons = persons;
        this.situations = situations;
        this.book = book;
        this.catalogue = catalogue;
        this.rules = rules;
        this.policy = policy;
        this.settings = settings;
        this.clock = clock;
    }

    /** Decides as {@link DecideAdvice} would now, and keeps nothing of it. */
    public Explanation handle(UUID athlete) {
        Instant now = clock.instant();
        Person person = persons.get(athlete);
        Situation facts = situations.of(person, now);
        Silences silences = Silences.of(
                book.listSilences(athlete).stream().map(SilenceEntry::silence).toList());
        List<Candidate> candidates = rules.list(facts, silences.refusedBrands(), catalogue::find, now);
        History history = book.history(athlete, now.minus(settings.sameAgain()));
        Decision decision = policy.decide(person, candidates, silences, history, catalogue.list(), now);
        return new Explanation(decision.refusal(), facts, rules.all(), decision.withheld(), settings.caps());
    }
}
