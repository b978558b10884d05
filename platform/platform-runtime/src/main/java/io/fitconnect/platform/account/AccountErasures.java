package io.fitconnect.platform.account;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** The erasures that are not answered yet, each with what it must still delete outside of SQL. */
final class AccountErasures {

    private final JdbcTemplate jdbc;

    AccountErasures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID account, Instant dueAt) {
        jdbc.update("""
                insert into account_erasure (account_id, due_at) values (?, ?)
                on conflict (account_id) do update set due_at = excluded.due_at""", account, column(dueAt));
    }

    void addLeftovers(UUID account, List<Leftover> leftovers) {
        jdbc.batchUpdate(
                """
                insert into account_leftover (account_id, store, object_id) values (?, ?, ?)
                on conflict (account_id, store, object_id) do nothing""",
                leftovers.stream()
                        .map(leftover -> new Object[] {account, leftover.store(), leftover.id()})
                        .toList());
    }

    List<Due> listDue(Instant now, int limit) {
        return jdbc.query(
                "select account_id, due_at from account_erasure where due_at <= ? order by due_at limit ?",
                (row, number) -> new Due(
                        row.getObject("account_id", UUID.class),
                        row.getObject("due_at", OffsetDateTime.class).toInstant()),
                column(now),
                limit);
    }

    /** Moves the due time, unless another instance or a repeated decision moved it first. */
    boolean claim(Due due, Instant until) {
        return jdbc.update(
                        "update account_erasure set due_at = ? where account_id = ? and due_at = ?",
                        column(until),
                        due.account(),
                        column(due.at()))
                == 1;
    }

    List<Leftover> listLeftovers(UUID account, int limit) {
        return jdbc.query(
                "select store, object_id from account_leftover where account_id = ? order by store, object_id limit ?",
                (row, number) -> new Leftover(row.getString("store"), row.getObject("object_id", UUID.class)),
                account,
                limit);
    }

    void removeLeftover(UUID account, Leftover leftover) {
        jdbc.update(
                "delete from account_leftover where account_id = ? and store = ? and object_id = ?",
                account,
                leftover.store(),
                leftover.id());
    }

    /** Ends an erasure without leftovers; false when another instance ended it, or something is still left. */
    boolean end(UUID account) {
        return jdbc.update("""
                delete from account_erasure where account_id = ?
                and not exists (select 1 from account_leftover where account_leftover.account_id = ?)""", account, account) == 1;
    }

    private static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** An erasure whose leftovers can be deleted now. */
    record Due(UUID account, Instant at) {}

    /** One object outside of SQL. */
    record Leftover(String store, UUID id) {}
}
