package io.fitconnect.social.people.suggestion.persistence;

import io.fitconnect.social.people.suggestion.Companions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCompanions implements Companions {

    private final JdbcClient jdbc;

    JdbcCompanions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(Companion companion) {
        jdbc.sql("""
                        insert into training_companion (athlete_id, group_training_id, starts_at, going, revision)
                        values (:athlete, :training, :startsAt, :going, :revision)
                        on conflict (athlete_id, group_training_id) do update set
                            starts_at = excluded.starts_at, going = excluded.going, revision = excluded.revision
                        where training_companion.revision < excluded.revision""")
                .param("athlete", companion.athlete())
                .param("training", companion.groupTraining())
                .param("startsAt", companion.startsAt().atOffset(ZoneOffset.UTC))
                .param("going", companion.going())
                .param("revision", companion.revision())
                .update();
    }

    @Override
    public void cancel(UUID groupTraining, Instant now) {
        jdbc.sql("""
                        insert into cancelled_training (group_training_id, cancelled_at) values (:training, :now)
                        on conflict (group_training_id) do nothing""")
                .param("training", groupTraining)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
