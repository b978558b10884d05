package io.fitconnect.auth.leaving.persistence;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.leaving.Leaving;
import io.fitconnect.auth.leaving.Leavings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asked deletions in the table {@code account_leaving}. */
@Repository
class JdbcLeavings implements Leavings {

    private static final String SELECT =
            "select id, account_id, asked_at, erase_at, erasure_id from account_leaving where ";

    private final JdbcClient jdbc;

    JdbcLeavings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(UUID id, AccountId account, Instant askedAt, Instant eraseAt) {
        jdbc.sql("insert into account_leaving (id, account_id, asked_at, erase_at) values (?, ?, ?, ?)")
                .params(id, account.value(), column(askedAt), column(eraseAt))
                .update();
    }

    @Override
    public Optional<Leaving> find(UUID id) {
        return jdbc.sql(SELECT + "id = ?")
                .param(id)
                .query(JdbcLeavings::leaving)
                .optional();
    }

    @Override
    public Optional<Leaving> findOf(AccountId account) {
        return jdbc.sql(SELECT + "account_id = ?")
                .param(account.value())
                .query(JdbcLeavings::leaving)
                .optional();
    }

    @Override
    public void remove(UUID id) {
        jdbc.sql("delete from account_leaving where id = ?").param(id).update();
    }

    @Override
    public void addReport(Leaving leaving, UUID erasure) {
        jdbc.sql("insert into account_leaving (id, asked_at, erase_at, erasure_id) values (?, ?, ?, ?)")
                .params(leaving.id(), column(leaving.askedAt()), column(leaving.eraseAt()), erasure)
                .update();
    }

    private static Leaving leaving(ResultSet row, int number) throws SQLException {
        return new Leaving(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("account_id", UUID.class)).map(AccountId::new),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("erase_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("erasure_id", UUID.class)));
    }

    private static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
