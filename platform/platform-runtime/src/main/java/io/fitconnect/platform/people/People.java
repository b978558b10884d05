package io.fitconnect.platform.people;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.HiddenAccounts;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.relation.Visibilities;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The names of all athletes. A state that is older than the kept one changes nothing. Who is unknown, erased or hidden has no
 * name: an answer leaves the member out.
 */
public final class People implements AthleteData {

    private static final String NAMES = """
            select p.athlete_id, p.display_name from person p
            where p.athlete_id in (:athletes) and\s""" + HiddenAccounts.shown("p.athlete_id");

    /** The condition under which profile-service answers with a profile. */
    private static final String SHOWN_NAMES = """
            select n.athlete_id, n.display_name from (
                select p.athlete_id, p.display_name, coalesce(a.settings ->> 'profile', 'only-me') as shown_to
                from person p left join athlete_visibility a on a.athlete_id = p.athlete_id
                where p.athlete_id in (:athletes)) n
            where\s""" + Visibilities.condition("n.athlete_id", "n.shown_to");

    private final JdbcClient jdbc;
    private final ObjectProvider<NameWatch> watches;

    People(JdbcClient jdbc, ObjectProvider<NameWatch> watches) {
        this.jdbc = jdbc;
        this.watches = watches;
    }

    /** The names of people whom the viewer has already been shown, such as authors and members. At most some hundreds at once. */
    public Map<UUID, String> names(Collection<UUID> athletes) {
        return athletes.isEmpty() ? Map.of() : read(jdbc.sql(NAMES), athletes);
    }

    /** The name of one person, as {@link #names} reads it. */
    public Optional<String> name(UUID athlete) {
        return Optional.ofNullable(names(Set.of(athlete)).get(athlete));
    }

    /** The names of those whose profile is shown to the viewer; for a service that also keeps relations. */
    public Map<UUID, String> namesShownTo(UUID viewer, Collection<UUID> athletes) {
        return athletes.isEmpty() ? Map.of() : read(jdbc.sql(SHOWN_NAMES).param("viewer", viewer), athletes);
    }

    private static Map<UUID, String> read(JdbcClient.StatementSpec statement, Collection<UUID> athletes) {
        return statement
                .param("athletes", Set.copyOf(athletes))
                .query((row, number) ->
                        Map.entry(row.getObject("athlete_id", UUID.class), row.getString("display_name")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void keep(UUID athlete, String name, long version) {
        int kept = jdbc.sql("""
                        insert into person (athlete_id, display_name, version) values (:athlete, :name, :version)
                        on conflict (athlete_id) do update set
                            display_name = excluded.display_name, version = excluded.version
                        where person.version < excluded.version""")
                .param("athlete", athlete)
                .param("name", name)
                .param("version", version)
                .update();
        if (kept > 0) {
            watches.forEach(watch -> watch.named(athlete, name));
        }
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from person where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
    }
}
