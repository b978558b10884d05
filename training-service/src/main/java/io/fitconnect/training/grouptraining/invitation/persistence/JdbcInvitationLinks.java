package io.fitconnect.training.grouptraining.invitation.persistence;

import io.fitconnect.training.grouptraining.invitation.InvitationLinks;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcInvitationLinks implements InvitationLinks {

    private static final String OF_TRAINING = " from group_training_invitation where group_training_id = :training";

    private final JdbcClient jdbc;

    JdbcInvitationLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Instant> find(UUID groupTraining) {
        return jdbc.sql("select created_at" + OF_TRAINING)
                .param("training", groupTraining)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public boolean exists(UUID groupTraining, byte[] digest) {
        return jdbc.sql("select exists (select 1" + OF_TRAINING + " and address_digest = :digest)")
                .param("training", groupTraining)
                .param("digest", digest)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void put(UUID groupTraining, byte[] digest, Instant now) {
        jdbc.sql("""
                        insert into group_training_invitation (group_training_id, address_digest, created_at)
                        values (:training, :digest, :now)
                        on conflict (group_training_id)
                        do update set address_digest = excluded.address_digest, created_at = excluded.created_at""")
                .param("training", groupTraining)
                .param("digest", digest)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void remove(UUID groupTraining) {
        jdbc.sql("delete" + OF_TRAINING).param("training", groupTraining).update();
    }
}
