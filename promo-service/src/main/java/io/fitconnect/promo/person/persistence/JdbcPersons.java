package io.fitconnect.promo.person.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.message.Languages;
import io.fitconnect.promo.person.Person;
import io.fitconnect.promo.person.Persons;
import io.fitconnect.promo.person.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Athletes in the table {@code known_person}. */
@Repository
class JdbcPersons implements Persons, AthleteData {

    private static final String SEPARATOR = " ";

    private final JdbcClient jdbc;

    JdbcPersons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Person get(UUID athlete) {
        return jdbc.sql("select * from known_person where athlete_id = :athlete")
                .param("athlete", athlete)
                .query((row, number) -> read(row))
                .optional()
                .orElseGet(() -> Person.unknown(athlete));
    }

    @Override
    public boolean keep(Person person) {
        return jdbc.sql("""
                        insert into known_person (athlete_id, language, time_zone, home_region, adult, consents, version)
                        values (:athlete, :language, :zone, :region, :adult, :consents, :version)
                        on conflict (athlete_id) do update set language = excluded.language,
                            time_zone = excluded.time_zone, home_region = excluded.home_region, adult = excluded.adult,
                            consents = excluded.consents, version = excluded.version
                        where known_person.version < excluded.version""")
                        .param("athlete", person.id())
                        .param("language", person.language().toLanguageTag())
                        .param("zone", person.zone().getId())
                        .param("region", person.homeRegion().orElse(null))
                        .param("adult", person.isAdult())
                        .param(
                                "consents",
                                String.join(
                                        SEPARATOR,
                                        person.consents().stream()
                                                .map(Purpose::word)
                                                .sorted()
                                                .toList()))
                        .param("version", person.version())
                        .update()
                == 1;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from known_person where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
    }

    private static Person read(ResultSet row) throws SQLException {
        return new Person(
                row.getObject("athlete_id", UUID.class),
                Languages.nearest(Locale.forLanguageTag(row.getString("language"))),
                ZoneId.of(row.getString("time_zone")),
                Optional.ofNullable(row.getString("home_region")),
                row.getBoolean("adult"),
                Purpose.listOf(List.of(row.getString("consents").split(SEPARATOR))),
                row.getLong("version"));
    }
}
