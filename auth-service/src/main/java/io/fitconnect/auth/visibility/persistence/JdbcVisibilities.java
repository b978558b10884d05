package io.fitconnect.auth.visibility.persistence;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.visibility.Visibilities;
import io.fitconnect.auth.visibility.Visibility;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code account_visibility}. */
@Repository
class JdbcVisibilities implements Visibilities {

    private final JdbcClient jdbc;

    JdbcVisibilities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Visibility> find(AccountId account) {
        return jdbc.sql("select leaving, suspended, moderated, changed_at from account_visibility where account_id = ?")
                .param(account.value())
                .query((row, number) -> new Visibility(
                        row.getBoolean("leaving"),
                        row.getBoolean("suspended"),
                        row.getBoolean("moderated"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public void save(AccountId account, Visibility visibility) {
        jdbc.sql("""
                        insert into account_visibility (account_id, leaving, suspended, moderated, changed_at) values (?, ?, ?, ?, ?)
                        on conflict (account_id) do update set leaving = excluded.leaving, suspended = excluded.suspended,
                            moderated = excluded.moderated, changed_at = excluded.changed_at""")
                .params(
                        account.value(),
                        visibility.leaving(),
                        visibility.suspended(),
                        visibility.moderated(),
                        visibility.changedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void remove(AccountId account) {
        jdbc.sql("delete from account_visibility where account_id = ?")
                .param(account.value())
                .update();
    }

    @Override
    public Map<AccountId, Instant> listHidden(Collection<AccountId> accounts) {
        UUID[] ids = accounts.stream().map(AccountId::value).toArray(UUID[]::new);
        return jdbc
                .sql("select account_id, changed_at from account_visibility"
                        + " where account_id = any(?) and (leaving or suspended or moderated)")
                .param(ids)
                .query((row, number) -> Map.entry(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
