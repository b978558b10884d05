package io.fitconnect.notification.mail.persistence;

import io.fitconnect.notification.mail.Contact;
import io.fitconnect.notification.mail.Contacts;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.message.Languages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contacts in the table {@code contact}. */
@Repository
class JdbcContacts implements Contacts, AthleteData {

    private final JdbcClient jdbc;

    JdbcContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Contact> find(UUID athlete) {
        return jdbc.sql("select athlete_id, email, confirmed, locale, failing_since from contact where athlete_id = ?")
                .param(athlete)
                .query((row, number) -> toContact(row))
                .optional();
    }

    @Override
    public void keep(UUID athlete, String email, boolean isConfirmed, Locale language, long version) {
        jdbc.sql("""
                        insert into contact (athlete_id, email, confirmed, locale, version) values (?, ?, ?, ?, ?)
                        on conflict (athlete_id) do update set email = excluded.email, confirmed = excluded.confirmed,
                            locale = excluded.locale, version = excluded.version,
                            failing_since = case when contact.email = excluded.email then contact.failing_since end
                        where contact.version < excluded.version""")
                .params(athlete, email, isConfirmed, language.toLanguageTag(), version)
                .update();
    }

    @Override
    public Set<UUID> listReachable(Collection<UUID> athletes, Instant failedBefore) {
        if (athletes.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("""
                        select athlete_id from contact where athlete_id in (:athletes) and confirmed
                            and (failing_since is null or failing_since < :before)""")
                .param("athletes", athletes)
                .param("before", failedBefore.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list());
    }

    @Override
    public void fail(Contact contact, Instant at) {
        jdbc.sql("update contact set failing_since = ? where athlete_id = ? and email = ?")
                .params(at.atOffset(ZoneOffset.UTC), contact.athlete(), contact.email())
                .update();
    }

    @Override
    public void work(Contact contact) {
        jdbc.sql("update contact set failing_since = null where athlete_id = ? and email = ?")
                .params(contact.athlete(), contact.email())
                .update();
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from contact where athlete_id = ?").param(athlete).update();
    }

    private static Contact toContact(ResultSet row) throws SQLException {
        Timestamp failing = row.getTimestamp("failing_since");
        return new Contact(
                row.getObject("athlete_id", UUID.class),
                row.getString("email"),
                row.getBoolean("confirmed"),
                Languages.find(row.getString("locale")).orElse(Languages.DEFAULT),
                failing == null ? null : failing.toInstant());
    }
}
