package io.fitconnect.social.relationship.persistence;

import io.fitconnect.platform.account.HiddenAccounts;
import io.fitconnect.social.relationship.Entry;
import io.fitconnect.social.relationship.EntryPosition;
import io.fitconnect.social.relationship.Pair;
import io.fitconnect.social.relationship.Relationship;
import io.fitconnect.social.relationship.Relationships;
import io.fitconnect.social.relationship.Tie;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRelationships implements Relationships {

    private static final String OF_PAIR = " where low_id = :low and high_id = :high";
    private static final String SHOWN = HiddenAccounts.shown("e.other_id");

    private static final String INSERT = """
            insert into relationship (low_id, high_id, friends_at,
                low_requested_at, low_asked_at, low_follows_at, low_blocked_at, low_knew_name,
                high_requested_at, high_asked_at, high_follows_at, high_blocked_at, high_knew_name, version)
            values (:low, :high, :friends,
                :lowRequested, :lowAsked, :lowFollows, :lowBlocked, :lowKnew,
                :highRequested, :highAsked, :highFollows, :highBlocked, :highKnew, :version)
            on conflict (low_id, high_id) do nothing""";

    private static final String UPDATE = """
            update relationship set friends_at = :friends,
                low_requested_at = :lowRequested, low_asked_at = :lowAsked, low_follows_at = :lowFollows,
                low_blocked_at = :lowBlocked, low_knew_name = :lowKnew,
                high_requested_at = :highRequested, high_asked_at = :highAsked, high_follows_at = :highFollows,
                high_blocked_at = :highBlocked, high_knew_name = :highKnew, version = :version""" + OF_PAIR + " and version = :version - 1";

    private final JdbcClient jdbc;

    JdbcRelationships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Relationship get(Pair pair) {
        return jdbc.sql("select * from relationship" + OF_PAIR)
                .param("low", pair.low())
                .param("high", pair.high())
                .query((row, number) -> RelationshipRow.read(row))
                .optional()
                .orElseGet(() -> Relationship.none(pair));
    }

    @Override
    public void save(Relationship relationship) {
        String statement = relationship.version() == 0 ? INSERT : UPDATE;
        if (RelationshipRow.bind(jdbc.sql(statement), relationship).update() == 0) {
            throw new OptimisticLockingFailureException("A relationship was changed meanwhile");
        }
    }

    @Override
    public void change(Collection<Entry> removed, Collection<Entry> added) {
        removed.forEach(entry -> entry("""
                delete from relationship_entry
                where athlete_id = :athlete and tie = :tie and other_id = :other""", entry).update());
        added.forEach(entry -> entry("""
                insert into relationship_entry (athlete_id, tie, other_id, since, named)
                values (:athlete, :tie, :other, :since, :named)""", entry)
                .param("since", entry.since().atOffset(ZoneOffset.UTC))
                .param("named", entry.named())
                .update());
    }

    private StatementSpec entry(String statement, Entry entry) {
        return jdbc.sql(statement)
                .param("athlete", entry.athlete())
                .param("tie", entry.tie().wireName())
                .param("other", entry.other());
    }

    @Override
    public List<Entry> list(UUID athlete, Tie tie, EntryPosition after, int limit) {
        return jdbc.sql("""
                        select e.* from relationship_entry e
                        where e.athlete_id = :athlete and e.tie = :tie and (e.since, e.other_id) < (:since, :after)
                        and SHOWN order by e.since desc, e.other_id desc limit :limit""".replace("SHOWN", SHOWN))
                .param("athlete", athlete)
                .param("tie", tie.wireName())
                .param("since", after.since().atOffset(ZoneOffset.UTC))
                .param("after", after.other())
                .param("limit", limit)
                .query((row, number) -> RelationshipRow.readEntry(row))
                .list();
    }

    @Override
    public Map<Tie, Integer> count(UUID athlete) {
        Map<Tie, Integer> counts = new EnumMap<>(Tie.class);
        jdbc.sql("select e.tie, count(*) from relationship_entry e where e.athlete_id = :athlete and " + SHOWN
                        + " group by e.tie")
                .param("athlete", athlete)
                .query(row -> {
                    counts.put(RelationshipRow.tie(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    @Override
    public int count(UUID athlete, Tie tie, int limit) {
        return jdbc.sql("""
                        select count(*) from (
                            select 1 from relationship_entry
                            where athlete_id = :athlete and tie = :tie limit :limit) as entries""")
                .param("athlete", athlete)
                .param("tie", tie.wireName())
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }
}
