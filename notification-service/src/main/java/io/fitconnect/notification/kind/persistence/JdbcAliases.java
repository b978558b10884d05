package io.fitconnect.notification.kind.persistence;

import io.fitconnect.notification.kind.Aliases;
import io.fitconnect.notification.kind.Person;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.ErasedAccounts;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.people.People;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.relation.Visibility;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Aliases in the table {@code person_alias}. They are random, so that one without its row says nothing. */
@Repository
class JdbcAliases implements Aliases, AthleteData {

    /** Of those whom the viewer knows: neither hidden nor behind a block. */
    private static final String KNOWN = """
            select p.alias, p.athlete_id
            from (select alias, athlete_id, 'everyone' as shown_to from person_alias where alias in (:aliases)) p
            where\s""" + Visibilities.condition("p.athlete_id", "p.shown_to");

    private final JdbcClient jdbc;
    private final ErasedAccounts erased;
    private final Visibilities visibilities;
    private final People people;

    JdbcAliases(JdbcClient jdbc, ErasedAccounts erased, Visibilities visibilities, People people) {
        this.jdbc = jdbc;
        this.erased = erased;
        this.visibilities = visibilities;
        this.people = people;
    }

    @Override
    public Optional<UUID> find(UUID athlete, UUID viewer) {
        return erased.contains(athlete) || !visibilities.maySee(athlete, viewer, Visibility.EVERYONE)
                ? Optional.empty()
                : findKept(athlete).or(() -> make(athlete));
    }

    private Optional<UUID> findKept(UUID athlete) {
        return jdbc.sql("select alias from person_alias where athlete_id = ?")
                .param(athlete)
                .query(UUID.class)
                .optional();
    }

    /** Another transaction may have made one meanwhile. */
    private Optional<UUID> make(UUID athlete) {
        jdbc.sql("insert into person_alias (alias, athlete_id) values (?, ?) on conflict (athlete_id) do nothing")
                .params(UUID.randomUUID(), athlete)
                .update();
        return findKept(athlete);
    }

    @Override
    public Map<UUID, Person> list(Set<UUID> aliases, UUID viewer) {
        Map<UUID, UUID> athletes = new HashMap<>();
        jdbc.sql(KNOWN).param("aliases", aliases).param("viewer", viewer).query(row -> {
            athletes.put(row.getObject("alias", UUID.class), row.getObject("athlete_id", UUID.class));
        });
        Map<UUID, String> names = people.names(athletes.values());
        Map<UUID, Person> persons = new HashMap<>();
        athletes.forEach((alias, athlete) -> persons.put(alias, new Person(alias, athlete, names.get(athlete))));
        return persons;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from person_alias where athlete_id = ?").param(athlete).update();
    }
}
