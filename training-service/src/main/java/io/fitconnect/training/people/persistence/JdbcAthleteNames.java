package io.fitconnect.training.people.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.people.AthleteNames;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAthleteNames implements AthleteNames, AthleteData {

    /** The condition under which profile-service answers with a profile. */
    private static final String SHOWN = """
            select p.athlete_id, p.display_name from (
                select n.athlete_id, n.display_name, coalesce(a.settings ->> 'profile', 'only-me') as shown_to
                from athlete_name n left join athlete_visibility a on a.athlete_id = n.athlete_id
                where n.athlete_id in (:athletes)) p
            where\s""" + Visibilities.condition("p.athlete_id", "p.shown_to");

    private final JdbcClient jdbc;

    JdbcAthleteNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(AthleteId athlete, String name, long version) {
        jdbc.sql("""
                        insert into athlete_name (athlete_id, display_name, version)
                        values (:athlete, :name, :version)
                        on conflict (athlete_id) do update set
                            display_name = excluded.display_name, version = excluded.version
                        where athlete_name.version < excluded.version""")
                .param("athlete", athlete.value())
                .param("name", name)
                .param("version", version)
                .update();
    }

    @Override
    public Map<AthleteId, String> listShown(Collection<AthleteId> athletes, AthleteId viewer) {
        return jdbc
                .sql(SHOWN)
                .param(
                        "athletes",
                        athletes.stream().map(AthleteId::value).distinct().toList())
                .param("viewer", viewer.value())
                .query((row, number) -> Map.entry(
                        new AthleteId(row.getObject("athlete_id", UUID.class)), row.getString("display_name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from athlete_name where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
    }
}
