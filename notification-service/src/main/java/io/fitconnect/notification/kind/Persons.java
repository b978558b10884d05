package io.fitconnect.notification.kind;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The people whom notifications name. */
@Component
public class Persons {

    private final Aliases aliases;

    Persons(Aliases aliases) {
        this.aliases = aliases;
    }

    /** How inboxes hold an account; empty when it does not exist for who is told. Joins the transaction that takes the event. */
    public Optional<Person> find(UUID athlete, UUID told) {
        return aliases.find(athlete, told).map(Person::of);
    }

    /** The notice with the people whom it names, as its reader knows them. */
    public KnownNotice<?> lookUp(KnownNotice<?> notice, UUID reader) {
        return notice.with(lookUp(List.of(notice), reader));
    }

    /** The people of many notices of one reader, read at once. */
    public UnaryOperator<Person> lookUp(Collection<KnownNotice<?>> notices, UUID reader) {
        Set<UUID> named = new HashSet<>();
        notices.forEach(notice -> notice.with(person -> {
            named.add(person.alias());
            return person;
        }));
        Map<UUID, Person> known = named.isEmpty() ? Map.of() : aliases.list(named, reader);
        return person -> known.getOrDefault(person.alias(), Person.of(person.alias()));
    }
}
