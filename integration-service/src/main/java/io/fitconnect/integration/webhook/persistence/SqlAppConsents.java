package io.fitconnect.integration.webhook.persistence;

import io.fitconnect.integration.webhook.AppConsents;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What athletes allow apps, in the table {@code app_consent}. */
@Repository
class SqlAppConsents implements AppConsents {

    private static final String BLANK = " ";

    private final JdbcClient jdbc;

    SqlAppConsents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<AppConsent> find(UUID athlete) {
        return jdbc.sql("select version, clients from app_consent where athlete_id = ?")
                .param(athlete)
                .query((row, number) -> new AppConsent(row.getLong("version"), toClients(row.getString("clients"))))
                .optional();
    }

    @Override
    public void keep(UUID athlete, AppConsent consent) {
        jdbc.sql("""
                        insert into app_consent (athlete_id, version, clients) values (?, ?, ?)
                        on conflict (athlete_id) do update set version = excluded.version, clients = excluded.clients""")
                .params(athlete, consent.version(), String.join(BLANK, new TreeSet<>(consent.clients())))
                .update();
    }

    @Override
    public void remove(UUID athlete) {
        jdbc.sql("delete from app_consent where athlete_id = ?").param(athlete).update();
    }

    private static Set<String> toClients(String column) {
        return column.isEmpty() ? Set.of() : Set.of(column.split(BLANK, -1));
    }
}
