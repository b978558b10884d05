package io.fitconnect.auth.erasure.persistence;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.erasure.Erasure;
import io.fitconnect.auth.erasure.Erasures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decided deletions in the tables {@code account_deletion} and {@code account_deletion_answer}. */
@Repository
class JdbcErasures implements Erasures {

    private static final String SELECT = "select id, decided_at, completed_at from account_deletion where ";

    private final JdbcClient jdbc;

    JdbcErasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(UUID id, AccountId account, Instant decidedAt) {
        jdbc.sql("insert into account_deletion (id, account_id, decided_at) values (?, ?, ?)")
                .params(id, account.value(), decidedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Erasure> findPending(AccountId account) {
        return jdbc.sql(SELECT + "account_id = ?")
                .param(account.value())
                .query(this::erasure)
                .optional();
    }

    @Override
    public Optional<Erasure> find(UUID id) {
        return jdbc.sql(SELECT + "id = ?").param(id).query(this::erasure).optional();
    }

    @Override
    public List<Erasure> listPending(int limit) {
        return jdbc.sql(SELECT + "completed_at is null order by decided_at limit ?")
                .param(limit)
                .query(this::erasure)
                .list();
    }

    @Override
    public void addAnswer(UUID id, String service, Instant answeredAt) {
        jdbc.sql("""
                        insert into account_deletion_answer (deletion_id, service, answered_at) values (?, ?, ?)
                        on conflict (deletion_id, service) do nothing
                        """).params(id, service, answeredAt.atOffset(ZoneOffset.UTC)).update();
    }

    @Override
    public void complete(UUID id, Instant completedAt) {
        jdbc.sql("update account_deletion set account_id = null, completed_at = ? where id = ?")
                .params(completedAt.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private Erasure erasure(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Erasure(
                id,
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("completed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                answers(id));
    }

    private Set<String> answers(UUID id) {
        return new HashSet<>(jdbc.sql("select service from account_deletion_answer where deletion_id = ?")
                .param(id)
                .query(String.class)
                .list());
    }
}
