package io.fitconnect.social.reaction.persistence;

import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.social.subject.HostBlocks;
import io.fitconnect.social.tally.Count;
import io.fitconnect.social.tally.Counted;
import io.fitconnect.social.tally.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts reactions by their kinds. */
@Repository
class CountedReactions implements Counted {

    private static final String UNSEEN =
            """
            with unseen as (PEOPLE), blocked as (BLOCKED)
            select n.subject_id, n.target_id, n.kind as what, count(*) as number from (
              select e.subject_id, e.target_id, e.athlete_id, e.kind
              from unseen u join reaction e on e.athlete_id = u.athlete_id
              where e.subject_id in (:subjects) and e.target_id in (:targets)
              union
              select e.subject_id, e.target_id, e.athlete_id, e.kind
              from blocked b join reaction e on e.athlete_id = b.athlete_id and e.subject_id = b.subject_id
              where e.target_id in (:targets)) n
            group by n.subject_id, n.target_id, n.kind""".replace("PEOPLE", Visibilities.unseenPeople()).replace("BLOCKED", HostBlocks.people());

    private static final String ALL = """
            select e.subject_id, e.target_id, e.kind as what, count(*) as number
            from reaction e where e.subject_id = :subject group by e.subject_id, e.target_id, e.kind""";

    private final JdbcClient jdbc;

    CountedReactions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Count> listUnseen(Collection<Target> targets, UUID viewer) {
        return jdbc.sql(UNSEEN)
                .param("viewer", viewer)
                .param("subjects", targets.stream().map(Target::subjectId).collect(Collectors.toSet()))
                .param("targets", targets.stream().map(Target::id).collect(Collectors.toSet()))
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public List<Count> recount(UUID subjectId) {
        return jdbc.sql(ALL)
                .param("subject", subjectId)
                .query((row, number) -> read(row))
                .list();
    }

    private static Count read(ResultSet row) throws SQLException {
        return new Count(
                new Target(row.getObject("subject_id", UUID.class), row.getObject("target_id", UUID.class)),
                row.getString("what"),
                row.getLong("number"));
    }
}
