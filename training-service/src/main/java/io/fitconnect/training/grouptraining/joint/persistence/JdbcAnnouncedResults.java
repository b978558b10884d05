package io.fitconnect.training.grouptraining.joint.persistence;

import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import io.fitconnect.training.grouptraining.joint.AnnouncedResults;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAnnouncedResults implements AnnouncedResults, Expiring {

    /** Longer than a result is news after the end of its group training. */
    private static final Duration KEPT = Duration.ofDays(8);

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcAnnouncedResults(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> find(UUID groupTraining) {
        return jdbc.sql("select announced_at from joint_announcement where group_training_id = ?")
                .param(groupTraining)
                .query((row, number) ->
                        row.getObject("announced_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    @Override
    public void add(UUID groupTraining) {
        jdbc.sql("insert into joint_announcement (group_training_id, announced_at) values (?, ?)")
                .params(groupTraining, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void renew(UUID groupTraining) {
        jdbc.sql("update joint_announcement set announced_at = ? where group_training_id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), groupTraining)
                .update();
    }

    @Override
    public Expiry expiry() {
        return Expiry.of("joint_announcement", "group_training_id", "announced_at")
                .kept(KEPT);
    }
}
