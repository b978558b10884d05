package io.fitconnect.social.conversation.sending.persistence;

import io.fitconnect.social.conversation.sending.AccountAges;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAccountAges implements AccountAges {

    private final JdbcClient jdbc;

    JdbcAccountAges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Instant> findRegistration(UUID account) {
        return jdbc.sql("select registered_at from account_age where athlete_id = :account")
                .param("account", account)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public void keep(UUID account, Instant registeredAt) {
        jdbc.sql("""
                        insert into account_age (athlete_id, registered_at) values (:account, :at)
                        on conflict (athlete_id) do nothing""")
                .param("account", account)
                .param("at", registeredAt.atOffset(ZoneOffset.UTC))
                .update();
    }
}
