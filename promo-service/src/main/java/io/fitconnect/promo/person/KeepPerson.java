package io.fitconnect.promo.person;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;

/** An athlete's profile was made or changed. */
@UseCase
public class KeepPerson {

    private final Persons persons;
    private final List<PersonWatch> watches;

    KeepPerson(Persons persons, List<PersonWatch> watches) {
        this.persons = persons;
        this.watches = List.copyOf(watches);
    }

    /** Keeps the newest state, in whatever order and however often states arrive. */
    public void handle(Person person) {
        if (persons.keep(person)) {
            watches.forEach(watch -> watch.personChanged(person.id()));
        }
    }
}
