package io.fitconnect.social.people.persistence;

import io.fitconnect.platform.account.HiddenAccounts;
import io.fitconnect.social.people.Discovery;
import io.fitconnect.social.people.PeopleSearch;
import io.fitconnect.social.people.SearchKeys;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The search in one statement, whose parts have limits: a name that thousands bear costs no more than 300 rows of each kind of key. */
@Repository
class JdbcPeopleSearch implements PeopleSearch {

    static final String CANDIDATES =
            """
            with friend as (select b.other_id from relation b where b.athlete_id = :viewer and b.friend limit 1000),
            near as (
                select f.other_id as athlete_id from friend f
                union
                select s.other_id from (
                    select b.other_id from friend f join relation b on b.athlete_id = f.other_id
                    where b.friend limit 5000) s),
            heard as (
                (select k.athlete_id, false as is_near from name_key k where k.key = any(cast(:alike as text[])) limit 300)
                union all
                (select k.athlete_id, false from name_key k where k.key = any(cast(:close as text[])) limit 300)
                union all
                (select k.athlete_id, false from name_key k where k.key = any(cast(:loose as text[])) limit 300)
                union all
                select n.athlete_id, true from near n join name_sound s on s.athlete_id = n.athlete_id
                where s.keys && cast(:all as text[])),
            candidate as (select athlete_id, bool_or(is_near) as is_near from heard group by athlete_id)
            select p.athlete_id, p.display_name, p.is_near from (
                select c.athlete_id, c.is_near, n.display_name, SHOWN_TO as shown_to
                from candidate c join person n on n.athlete_id = c.athlete_id
                left join athlete_visibility a on a.athlete_id = c.athlete_id) p
            where CONDITION""".replace("SHOWN_TO", Discovery.shownTo("c.is_near")).replace("CONDITION", Discovery.condition());

    private static final String FRIENDS_IN_COMMON = """
            select b.athlete_id, count(*) as friends from relation b
            join relation m on m.athlete_id = :viewer and m.other_id = b.other_id and m.friend
            where b.athlete_id = any(cast(:people as uuid[])) and b.friend and SHOWN
            group by b.athlete_id""".replace("SHOWN", HiddenAccounts.shown("b.other_id"));

    private final JdbcClient jdbc;

    JdbcPeopleSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Candidate> listCandidates(SearchKeys keys, UUID viewer) {
        return jdbc.sql(CANDIDATES)
                .param("viewer", viewer)
                .param("alike", keys.alike().toArray(String[]::new))
                .param("close", keys.close().toArray(String[]::new))
                .param("loose", keys.loose().toArray(String[]::new))
                .param("all", all(keys))
                .query((row, number) -> new Candidate(
                        row.getObject("athlete_id", UUID.class),
                        row.getString("display_name"),
                        row.getBoolean("is_near")))
                .list();
    }

    @Override
    public Map<UUID, Integer> countFriendsInCommon(UUID viewer, Collection<UUID> people) {
        return jdbc
                .sql(FRIENDS_IN_COMMON)
                .param("viewer", viewer)
                .param("people", people.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("athlete_id", UUID.class), row.getInt("friends")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String[] all(SearchKeys keys) {
        return Stream.of(keys.alike(), keys.close(), keys.loose())
                .flatMap(List::stream)
                .distinct()
                .toArray(String[]::new);
    }
}
