package io.fitconnect.auth.emailchange.persistence;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.emailchange.EmailChange;
import io.fitconnect.auth.emailchange.EmailChanges;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes of addresses in the table {@code email_change}. */
@Repository
class JdbcEmailChanges implements EmailChanges {

    private final JdbcClient jdbc;

    JdbcEmailChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(EmailChange change) {
        jdbc.sql("""
                        insert into email_change (account_id, id, new_email, new_proof_id, present_proof_id,
                            new_proven_at, present_proven_at, ends_at)
                        values (:account, :id, :newEmail, :newProof, :presentProof, :newProven, :presentProven, :endsAt)
                        on conflict (account_id) do update set
                            id = excluded.id, new_email = excluded.new_email, new_proof_id = excluded.new_proof_id,
                            present_proof_id = excluded.present_proof_id, new_proven_at = excluded.new_proven_at,
                            present_proven_at = excluded.present_proven_at, ends_at = excluded.ends_at
                        """)
                .param("account", change.account().value())
                .param("id", change.id())
                .param("newEmail", change.newAddress().value())
                .param("newProof", change.newProof())
                .param("presentProof", change.presentProof())
                .param("newProven", column(change.newProven().orElse(null)))
                .param("presentProven", column(change.presentProven().orElse(null)))
                .param("endsAt", column(change.endsAt()))
                .update();
    }

    @Override
    public Optional<EmailChange> find(AccountId account) {
        return jdbc.sql("""
                        select account_id, id, new_email, new_proof_id, present_proof_id, new_proven_at,
                            present_proven_at, ends_at
                        from email_change where account_id = ?
                        """)
                .param(account.value())
                .query(JdbcEmailChanges::change)
                .optional();
    }

    @Override
    public void remove(AccountId account) {
        jdbc.sql("delete from email_change where account_id = ?")
                .param(account.value())
                .update();
    }

    private static EmailChange change(ResultSet row, int number) throws SQLException {
        return new EmailChange(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                new EmailAddress(row.getString("new_email")),
                row.getObject("new_proof_id", UUID.class),
                row.getObject("present_proof_id", UUID.class),
                time(row, "new_proven_at"),
                time(row, "present_proven_at"),
                time(row, "ends_at").orElseThrow());
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static @Nullable OffsetDateTime column(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
