package io.fitconnect.notification.reader.persistence;

import io.fitconnect.notification.reader.Reader;
import io.fitconnect.notification.reader.Readers;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.message.Languages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Choices in the table {@code reader}. Archives have them from profile-service, whose they are. */
@Repository
class JdbcReaders implements Readers, AthleteData {

    private final JdbcClient jdbc;

    JdbcReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Reader get(UUID athlete) {
        return jdbc.sql("select locale, time_zone from reader where athlete_id = ?")
                .param(athlete)
                .query((row, number) -> toReader(row))
                .optional()
                .orElse(Reader.UNKNOWN);
    }

    @Override
    public void keep(UUID athlete, String locale, String timeZone, long version) {
        jdbc.sql("""
                        insert into reader (athlete_id, locale, time_zone, version) values (?, ?, ?, ?)
                        on conflict (athlete_id) do update set locale = excluded.locale, time_zone = excluded.time_zone,
                            version = excluded.version
                        where reader.version < excluded.version""").params(athlete, locale, timeZone, version).update();
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from reader where athlete_id = ?").param(athlete).update();
    }

    private static Reader toReader(ResultSet row) throws SQLException {
        return new Reader(
                Languages.find(row.getString("locale")).orElse(Languages.DEFAULT), zone(row.getString("time_zone")));
    }

    /** The zones of another process may be newer than ours. */
    private static ZoneId zone(@Nullable String name) {
        try {
            return name == null ? Reader.UNKNOWN.zone() : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return Reader.UNKNOWN.zone();
        }
    }
}
