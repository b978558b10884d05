package io.fitconnect.platform.account;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** What erasures must still delete outside of SQL. */
final class AccountLeftovers {

    private final JdbcTemplate jdbc;

    AccountLeftovers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID account, List<Leftover> leftovers) {
        jdbc.batchUpdate(
                """
                insert into account_leftover (account_id, store, object_id) values (?, ?, ?)
                on conflict (account_id, store, object_id) do nothing""",
                leftovers.stream()
                        .map(leftover -> new Object[] {account, leftover.store(), leftover.id()})
                        .toList());
    }

    List<Leftover> list(UUID account, int limit) {
        return jdbc.query(
                "select store, object_id from account_leftover where account_id = ? order by store, object_id limit ?",
                (row, number) -> new Leftover(row.getString("store"), row.getObject("object_id", UUID.class)),
                account,
                limit);
    }

    void remove(UUID account, List<Leftover> leftovers) {
        jdbc.batchUpdate(
                "delete from account_leftover where account_id = ? and store = ? and object_id = ?",
                leftovers.stream()
                        .map(leftover -> new Object[] {account, leftover.store(), leftover.id()})
                        .toList());
    }

    /** One object outside of SQL. */
    record Leftover(String store, UUID id) {}
}
