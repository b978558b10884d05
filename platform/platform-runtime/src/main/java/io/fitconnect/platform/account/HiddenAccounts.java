package io.fitconnect.platform.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The accounts that others see no more: their owners asked for deletion, or they are locked. To all but its owner a hidden
 * account is an unknown one. A state that is older than the kept one changes nothing.
 */
public final class HiddenAccounts {

    private static final String SHOWN =
            "not exists (select 1 from hidden_account h where h.account_id = OWNER and h.hidden)";

    private final JdbcTemplate jdbc;
    private final ObjectProvider<HiddenWatch> watches;

    HiddenAccounts(JdbcTemplate jdbc, ObjectProvider<HiddenWatch> watches) {
        this.jdbc = jdbc;
        this.watches = watches;
    }

    /**
     * A condition for the {@code where} of a query of what others made, which holds unless the owner is hidden. What obeys a
     * visibility asks {@link io.fitconnect.platform.relation.Visibilities#condition} instead, which includes this one.
     *
     * @param owner column of the owner's id, such as {@code t.athlete_id}
     */
    public static String shown(String owner) {
        return SHOWN.replace("OWNER", owner);
    }

    /** Tells whether the account is hidden from others. */
    public boolean contains(UUID account) {
        return !Boolean.TRUE.equals(jdbc.queryForObject("select " + shown("cast(? as uuid)"), Boolean.class, account));
    }

    void keep(UUID account, boolean hidden, Instant changedAt) {
        int kept = jdbc.update("""
                insert into hidden_account (account_id, hidden, changed_at) values (?, ?, ?)
                on conflict (account_id) do update set hidden = excluded.hidden, changed_at = excluded.changed_at
                where hidden_account.changed_at < excluded.changed_at""", account, hidden, changedAt.atOffset(ZoneOffset.UTC));
        if (kept > 0) {
            watches.forEach(watch -> watch.changed(account));
        }
    }
}
