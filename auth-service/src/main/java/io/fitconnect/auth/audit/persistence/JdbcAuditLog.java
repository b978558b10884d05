package io.fitconnect.auth.audit.persistence;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.audit.AuditEntry;
import io.fitconnect.auth.audit.AuditLog;
import io.fitconnect.auth.origin.Origin;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Entries in the table {@code account_event}. */
@Repository
class JdbcAuditLog implements AuditLog, AthleteData {

    /** Of an account that exists, so that an entry that comes late leaves nothing of an erased person. */
    private static final String INSERT = """
            insert into account_event (account_id, id, recorded_at, kind, detail, network, device)
            select a.id, :id, :at, :kind, :detail, :network, :device from account a where\s""";

    private static final String UNLESS_MANY = """
            and (select count(*) from account_event e
              where e.account_id = a.id and e.id >= :first and e.kind = :kind) < :most""";

    private static final UUID LAST = new UUID(-1, -1);

    private final JdbcClient jdbc;

    JdbcAuditLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(AccountId account, AuditEntry entry) {
        insert("a.id = :account", entry).param("account", account.value()).update();
    }

    @Override
    public void addBounded(AccountId account, AuditEntry entry, Instant since, int most) {
        insert("a.id = :account " + UNLESS_MANY, entry)
                .param("account", account.value())
                .param("first", firstAt(since))
                .param("most", most)
                .update();
    }

    @Override
    public void addBounded(EmailAddress email, AuditEntry entry, Instant since, int most) {
        insert("a.email = :email " + UNLESS_MANY, entry)
                .param("email", email.value())
                .param("first", firstAt(since))
                .param("most", most)
                .update();
    }

    @Override
    public List<AuditEntry> list(AccountId account, Optional<UUID> before, int limit) {
        return jdbc.sql("select id, recorded_at, kind, detail, network, device from account_event"
                        + " where account_id = :account and id < :before order by id desc limit :limit")
                .param("account", account.value())
                .param("before", before.orElse(LAST))
                .param("limit", limit)
                .query(JdbcAuditLog::entry)
                .list();
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from account_event where account_id = :account")
                .param("account", athlete)
                .update();
    }

    private JdbcClient.StatementSpec insert(String condition, AuditEntry entry) {
        return jdbc.sql(INSERT + condition)
                .param("id", entry.id())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("kind", entry.event())
                .param("detail", entry.detail())
                .param("network", entry.origin().network())
                .param("device", entry.origin().device());
    }

    /** The smallest id of a moment: ids begin with their milliseconds. */
    private static UUID firstAt(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16, 0);
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                row.getString("detail"),
                new Origin(row.getString("network"), row.getString("device")));
    }
}
