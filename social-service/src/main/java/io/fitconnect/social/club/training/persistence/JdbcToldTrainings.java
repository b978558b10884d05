package io.fitconnect.social.club.training.persistence;

import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import io.fitconnect.social.club.training.ToldTrainings;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Kept for longer than a series lasts, five years. */
@Repository
class JdbcToldTrainings implements ToldTrainings, Expiring {

    private static final Duration KEPT = Duration.ofDays(2_000);

    private final JdbcClient jdbc;

    JdbcToldTrainings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean addIfAbsent(UUID subject, UUID club, Instant now) {
        return jdbc.sql("""
                        insert into told_club_training (subject_id, club_id, told_at) values (:subject, :club, :now)
                        on conflict (subject_id, club_id) do nothing""")
                        .param("subject", subject)
                        .param("club", club)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public Expiry expiry() {
        return Expiry.of("told_club_training", "subject_id, club_id", "told_at").kept(KEPT);
    }
}
