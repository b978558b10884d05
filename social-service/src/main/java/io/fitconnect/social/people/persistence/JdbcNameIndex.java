package io.fitconnect.social.people.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.social.people.NameIndex;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys in {@code name_key}; those of an athlete stand together in {@code name_sound}. Archives have the name from profile-service. */
@Repository
class JdbcNameIndex implements NameIndex, AthleteData {

    private final JdbcClient jdbc;

    JdbcNameIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(UUID athlete, Set<String> keys) {
        Set<String> before = keys(athlete);
        if (before.equals(keys)) {
            return;
        }
        remove(athlete, before);
        jdbc.sql("insert into name_key (key, athlete_id) select unnest(cast(:keys as text[])), cast(:athlete as uuid)")
                .param("keys", keys.toArray(String[]::new))
                .param("athlete", athlete)
                .update();
        jdbc.sql("""
                        insert into name_sound (athlete_id, keys) values (:athlete, :keys)
                        on conflict (athlete_id) do update set keys = excluded.keys""")
                .param("athlete", athlete)
                .param("keys", keys.toArray(String[]::new))
                .update();
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        remove(athlete, keys(athlete));
        jdbc.sql("delete from name_sound where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
    }

    private Set<String> keys(UUID athlete) {
        return jdbc.sql("select keys from name_sound where athlete_id = :athlete")
                .param("athlete", athlete)
                .query((row, number) -> toSet(row.getArray("keys")))
                .optional()
                .orElse(Set.of());
    }

    private void remove(UUID athlete, Set<String> keys) {
        jdbc.sql("delete from name_key where key = any(cast(:keys as text[])) and athlete_id = :athlete")
                .param("keys", keys.toArray(String[]::new))
                .param("athlete", athlete)
                .update();
    }

    private static Set<String> toSet(Array keys) throws SQLException {
        return Set.of((String[]) keys.getArray());
    }
}
