package io.fitconnect.auth.testing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit logs of accounts, as rows. */
public final class Activity {

    private final JdbcClient jdbc;

    Activity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was recorded of the account with this address, the newest first: the event, and behind a space its detail. */
    public List<String> of(String email) {
        return jdbc.sql("select e.kind, e.detail from account_event e join account a on a.id = e.account_id"
                        + " where a.email = ? order by e.id desc")
                .param(email)
                .query((row, number) -> (row.getString("kind") + " " + row.getString("detail")).strip())
                .list();
    }

    /** From which networks that was asked for. */
    public List<String> networksOf(String email, String kind) {
        return jdbc.sql("select e.network from account_event e join account a on a.id = e.account_id"
                        + " where a.email = ? and e.kind = ?")
                .params(email, kind)
                .query(String.class)
                .list();
    }
}
