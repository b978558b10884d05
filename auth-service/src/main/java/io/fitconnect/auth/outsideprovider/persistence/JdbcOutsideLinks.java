package io.fitconnect.auth.outsideprovider.persistence;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.outsideprovider.OutsideLinks;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links in the table {@code outside_link}. */
@Repository
class JdbcOutsideLinks implements OutsideLinks, AthleteData {

    private final JdbcClient jdbc;

    JdbcOutsideLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<AccountId> find(String provider, String subject) {
        return jdbc.sql("select account_id from outside_link where provider = :provider and subject = :subject")
                .param("provider", provider)
                .param("subject", subject)
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    @Override
    public boolean save(AccountId account, String provider, String subject, Instant now) {
        if (find(provider, subject).filter(owner -> !owner.equals(account)).isPresent()) {
            return false;
        }
        jdbc.sql("""
                        insert into outside_link (account_id, provider, subject, linked_at)
                        values (:account, :provider, :subject, :now)
                        on conflict (account_id, provider) do update set subject = excluded.subject,
                            linked_at = excluded.linked_at
                        """)
                .param("account", account.value())
                .param("provider", provider)
                .param("subject", subject)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }

    @Override
    public List<String> list(AccountId account) {
        return jdbc.sql("select provider from outside_link where account_id = :account order by provider")
                .param("account", account.value())
                .query(String.class)
                .list();
    }

    @Override
    public Map<String, Instant> listTimes(AccountId account) {
        Map<String, Instant> times = new HashMap<>();
        jdbc.sql("select provider, linked_at from outside_link where account_id = :account")
                .param("account", account.value())
                .query((RowCallbackHandler) row -> times.put(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()));
        return times;
    }

    @Override
    public boolean remove(AccountId account, String provider) {
        return jdbc.sql("delete from outside_link where account_id = :account and provider = :provider")
                        .param("account", account.value())
                        .param("provider", provider)
                        .update()
                == 1;
    }

    @Override
    public void erase(UUID athleteId, Leftovers leftovers) {
        jdbc.sql("delete from outside_link where account_id = :account")
                .param("account", athleteId)
                .update();
    }
}
