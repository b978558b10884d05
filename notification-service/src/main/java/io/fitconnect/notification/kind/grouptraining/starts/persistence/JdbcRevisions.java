package io.fitconnect.notification.kind.grouptraining.starts.persistence;

import io.fitconnect.notification.kind.grouptraining.Organisers;
import io.fitconnect.notification.kind.grouptraining.starts.Revisions;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRevisions implements Revisions, Organisers, AthleteData, Expiring {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;

    JdbcRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean keep(UUID groupTraining, @Nullable UUID organiser, long revision, Instant startTime) {
        return jdbc.sql("""
                        insert into group_training_revision (group_training_id, organiser_id, revision, starts_at)
                        values (:training, cast(:organiser as uuid), :revision, :start)
                        on conflict (group_training_id) do update set organiser_id = excluded.organiser_id,
                            revision = excluded.revision, starts_at = excluded.starts_at
                        where group_training_revision.revision <= excluded.revision""")
                        .param("training", groupTraining)
                        .param("organiser", organiser)
                        .param("revision", revision)
                        .param("start", startTime.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public Optional<UUID> find(UUID groupTraining) {
        return jdbc.sql("select organiser_id from group_training_revision"
                        + " where group_training_id = ? and organiser_id is not null")
                .param(groupTraining)
                .query(UUID.class)
                .optional();
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("update group_training_revision set organiser_id = null where organiser_id = ?")
                .param(athlete)
                .update();
    }

    @Override
    public Expiry expiry() {
        return Expiry.of("group_training_revision", "group_training_id", "starts_at")
                .kept(KEPT);
    }
}
