package io.fitconnect.training.grouptraining.participation.persistence;

import io.fitconnect.platform.json.WireName;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.participation.Participation;
import io.fitconnect.training.grouptraining.participation.ParticipationCause;
import io.fitconnect.training.grouptraining.participation.ParticipationState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One row of {@code participation}. */
final class ParticipationRow {

    private ParticipationRow() {}

    static Participation read(ResultSet row) throws SQLException {
        return new Participation(
                row.getObject("group_training_id", UUID.class),
                new AthleteId(row.getObject("athlete_id", UUID.class)),
                WireName.find(ParticipationState.class, row.getString("state")).orElseThrow(),
                WireName.find(ParticipationCause.class, row.getString("cause")).orElseThrow(),
                row.getLong("revision"),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant());
    }
}
