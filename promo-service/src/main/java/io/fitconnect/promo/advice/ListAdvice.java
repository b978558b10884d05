package io.fitconnect.promo.advice;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.promo.person.Persons;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An athlete looks at the advice that stands. */
@UseCase(readOnly = true)
public class ListAdvice {

    private final Persons persons;
    private final AdviceBook book;
    private final AdvicePolicy policy;

    ListAdvice(Persons persons, AdviceBook book, AdvicePolicy policy) {
        this.persons = persons;
        this.book = book;
        this.policy = policy;
    }

    /** The advice that stands, or why there is none: a withdrawn consent works here before advice is decided again. */
    public StandingAdvice handle(UUID athlete) {
        Optional<WhyNot> refusal = policy.findRefusal(persons.get(athlete));
        return new StandingAdvice(refusal.isPresent() ? List.of() : book.listOpen(athlete), refusal);
    }
}
