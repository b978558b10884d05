package io.fitconnect.social.subject.persistence;

import io.fitconnect.social.subject.OpenedSubjects;
import io.fitconnect.social.subject.SubjectKey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOpenedSubjects implements OpenedSubjects {

    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;

    JdbcOpenedSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void open(SubjectKey key, Instant now) {
        jdbc.sql("""
                        insert into discussion (subject_id, kind, athlete_id, opened_at)
                        values (:id, :kind, cast(:athlete as uuid), :now) on conflict (subject_id) do nothing""")
                .param("id", key.id())
                .param("kind", key.kind().wireName())
                .param("athlete", key.athleteId())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<UUID> list(Optional<UUID> after, int limit) {
        return jdbc.sql("select subject_id from discussion where subject_id > ? order by subject_id limit ?")
                .params(after.orElse(FIRST), limit)
                .query(UUID.class)
                .list();
    }

    @Override
    public List<UUID> listOf(UUID athlete, int limit) {
        return jdbc.sql("select subject_id from discussion where athlete_id = ? limit ?")
                .params(athlete, limit)
                .query(UUID.class)
                .list();
    }

    @Override
    public void forgetAthlete(UUID subjectId) {
        jdbc.sql("update discussion set athlete_id = null where subject_id = ?")
                .param(subjectId)
                .update();
    }

    @Override
    public void remove(UUID subjectId) {
        jdbc.sql("delete from discussion where subject_id = ?").param(subjectId).update();
    }
}
