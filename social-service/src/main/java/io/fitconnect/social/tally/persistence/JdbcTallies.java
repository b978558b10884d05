package io.fitconnect.social.tally.persistence;

import io.fitconnect.social.tally.Count;
import io.fitconnect.social.tally.Tallies;
import io.fitconnect.social.tally.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTallies implements Tallies {

    private static final int SHARDS = 8;

    private final JdbcClient jdbc;

    JdbcTallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Target target, String what, UUID by, long change) {
        add(target, what, Math.floorMod(by.hashCode(), SHARDS), change);
    }

    private void add(Target target, String what, int shard, long change) {
        jdbc.sql("""
                        insert into tally (subject_id, target_id, what, shard, total) values (:subject, :target, :what, :shard, :change)
                        on conflict (subject_id, target_id, what, shard) do update set total = tally.total + excluded.total""")
                .param("subject", target.subjectId())
                .param("target", target.id())
                .param("what", what)
                .param("shard", shard)
                .param("change", change)
                .update();
    }

    @Override
    public List<Count> list(Collection<Target> targets) {
        return jdbc.sql("""
                        select t.subject_id, t.target_id, t.what, sum(t.total) as number from tally t
                        where t.subject_id in (:subjects) and t.target_id in (:targets)
                        group by t.subject_id, t.target_id, t.what having sum(t.total) <> 0""")
                .param("subjects", targets.stream().map(Target::subjectId).collect(Collectors.toSet()))
                .param("targets", targets.stream().map(Target::id).collect(Collectors.toSet()))
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public List<Count> listOf(UUID subjectId) {
        return jdbc.sql("""
                        select t.subject_id, t.target_id, t.what, sum(t.total) as number from tally t
                        where t.subject_id = ? group by t.subject_id, t.target_id, t.what having sum(t.total) <> 0""").param(subjectId).query((row, number) -> read(row)).list();
    }

    @Override
    public void replace(UUID subjectId, List<Count> counts) {
        jdbc.sql("delete from tally where subject_id = ?").param(subjectId).update();
        counts.forEach(count -> add(count.target(), count.what(), 0, count.number()));
    }

    @Override
    public void removeTarget(Target target) {
        jdbc.sql("delete from tally where subject_id = ? and target_id = ?")
                .params(target.subjectId(), target.id())
                .update();
    }

    private static Count read(ResultSet row) throws SQLException {
        return new Count(
                new Target(row.getObject("subject_id", UUID.class), row.getObject("target_id", UUID.class)),
                row.getString("what"),
                row.getLong("number"));
    }
}
