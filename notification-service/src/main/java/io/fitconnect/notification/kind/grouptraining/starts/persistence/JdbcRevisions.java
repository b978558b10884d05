package io.fitconnect.notification.kind.grouptraining.starts.persistence;

import io.fitconnect.notification.kind.grouptraining.starts.Revisions;
import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRevisions implements Revisions, Expiring {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;

    JdbcRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean keep(UUID groupTraining, long revision, Instant startTime) {
        return jdbc.sql("""
                        insert into group_training_revision (group_training_id, revision, starts_at) values (?, ?, ?)
                        on conflict (group_training_id) do update set revision = excluded.revision, starts_at = excluded.starts_at
                        where group_training_revision.revision <= excluded.revision""")
                        .params(groupTraining, revision, startTime.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public Expiry expiry() {
        return Expiry.of("group_training_revision", "group_training_id", "starts_at")
                .kept(KEPT);
    }
}
