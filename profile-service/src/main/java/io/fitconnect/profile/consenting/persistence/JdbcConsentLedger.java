package io.fitconnect.profile.consenting.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.consent.ConsentPurpose;
import io.fitconnect.profile.consenting.ConsentLedger;
import io.fitconnect.profile.consenting.ConsentRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Evidence in the table {@code consent_record}. */
@Repository
class JdbcConsentLedger implements ConsentLedger, AthleteData {

    private final JdbcClient jdbc;

    JdbcConsentLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(ConsentRecord entry) {
        jdbc.sql("""
                        insert into consent_record (athlete_id, id, purpose, given, text_version, place, recorded_at)
                        values (:athlete, :id, :purpose, :given, :version, :place, :at)""")
                .param("athlete", entry.athlete().value())
                .param("id", entry.id())
                .param("purpose", entry.purpose().word())
                .param("given", entry.isGiven())
                .param("version", entry.textVersion().orElse(null))
                .param("place", entry.place())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<ConsentRecord> list(AthleteId athlete) {
        return jdbc
                .sql("select * from consent_record where athlete_id = :athlete order by id desc limit :most")
                .param("athlete", athlete.value())
                .param("most", MOST)
                .query((row, number) -> read(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from consent_record where athlete_id = :athlete")
                .param("athlete", athlete)
                .update();
    }

    /** Empty for a purpose that only a newer version knows. */
    private static Optional<ConsentRecord> read(ResultSet row) throws SQLException {
        Optional<ConsentPurpose> purpose = ConsentPurpose.find(row.getString("purpose"));
        if (purpose.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ConsentRecord(
                new AthleteId(row.getObject("athlete_id", UUID.class)),
                row.getObject("id", UUID.class),
                purpose.get(),
                row.getBoolean("given"),
                Optional.ofNullable(row.getString("text_version")),
                row.getString("place"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant()));
    }
}
