package io.fitconnect.integration.correction.persistence;

import io.fitconnect.integration.correction.CorrectionEntry;
import io.fitconnect.integration.correction.CorrectionKind;
import io.fitconnect.integration.correction.Corrections;
import io.fitconnect.integration.imports.ActivityKey;
import io.fitconnect.recording.correction.CorrectedDistance;
import io.fitconnect.recording.correction.Correction;
import io.fitconnect.recording.correction.Crop;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Corrections in the table {@code correction}. */
@Repository
class SqlCorrections implements Corrections {

    private final JdbcClient jdbc;

    SqlCorrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CorrectionEntry> list(ActivityKey activity) {
        return jdbc.sql("""
                        select number, kind, from_millis, to_millis, distance_meters, second_activity_id, inherited, made_by,
                        made_at, undone_at from correction
                        where athlete_id = :athlete and activity_id = :activity order by number""")
                .param("athlete", activity.athleteId())
                .param("activity", activity.id())
                .query((row, index) -> read(row))
                .list();
    }

    @Override
    public void add(ActivityKey activity, CorrectionEntry entry) {
        Crop crop = entry.what() instanceof Crop cut ? cut : null;
        Double distance = entry.what() instanceof CorrectedDistance set ? Double.valueOf(set.meters()) : null;
        jdbc.sql("""
                        insert into correction (athlete_id, activity_id, number, kind, from_millis, to_millis,
                        distance_meters, second_activity_id, inherited, made_by, made_at)
                        values (:athlete, :activity, :number, :kind, cast(:from as bigint), cast(:to as bigint),
                        cast(:distance as double precision), cast(:second as uuid), :inherited, :madeBy, :madeAt)""")
                .param("athlete", activity.athleteId())
                .param("activity", activity.id())
                .param("number", entry.number())
                .param("kind", entry.kind().name())
                .param("from", crop == null ? null : Long.valueOf(crop.fromMillis()))
                .param("to", crop == null ? null : Long.valueOf(crop.toMillis()))
                .param("distance", distance)
                .param("second", entry.secondActivity())
                .param("inherited", entry.inherited())
                .param("madeBy", entry.madeBy())
                .param("madeAt", entry.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void undo(ActivityKey activity, int number, Instant at) {
        jdbc.sql("""
                        update correction set undone_at = :at
                        where athlete_id = :athlete and activity_id = :activity and number = :number""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("athlete", activity.athleteId())
                .param("activity", activity.id())
                .param("number", number)
                .update();
    }

    private static CorrectionEntry read(ResultSet row) throws SQLException {
        CorrectionKind kind = CorrectionKind.valueOf(row.getString("kind"));
        Correction what = kind == CorrectionKind.DISTANCE
                ? new CorrectedDistance(row.getDouble("distance_meters"))
                : new Crop(row.getLong("from_millis"), row.getLong("to_millis"));
        return new CorrectionEntry(
                row.getInt("number"),
                kind,
                what,
                row.getObject("second_activity_id", UUID.class),
                row.getBoolean("inherited"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                toInstant(row.getObject("undone_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant toInstant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
