package io.fitconnect.promo.advice;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.promo.person.Persons;
import java.util.UUID;

/** An athlete asks why something is advised. */
@UseCase(readOnly = true)
public class ViewAdvice {

    private final Persons persons;
    private final AdviceBook book;
    private final AdvicePolicy policy;

    ViewAdvice(Persons persons, AdviceBook book, AdvicePolicy policy) {
        this.persons = persons;
        this.book = book;
        this.policy = policy;
    }

    public Advice handle(UUID athlete, UUID advice) {
        return book.find(athlete, advice)
                .filter(found -> policy.findRefusal(persons.get(athlete)).isEmpty())
                .orElseThrow(() -> AdviceProblems.noAdvice(advice));
    }
}
