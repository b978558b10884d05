package io.fitconnect.gamification.challenge.persistence;

import io.fitconnect.gamification.challenge.Audience;
import io.fitconnect.gamification.challenge.Challenge;
import io.fitconnect.gamification.challenge.Goal;
import io.fitconnect.gamification.challenge.Progress;
import io.fitconnect.gamification.challenge.Progress.Reached;
import io.fitconnect.gamification.challenge.TeamScoring;
import io.fitconnect.gamification.rule.Measure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads challenges and progress from rows. */
final class ChallengeColumns {

    private ChallengeColumns() {}

    static Challenge challenge(ResultSet row) throws SQLException {
        Goal goal = new Goal(
                Measure.find(row.getString("measure")).orElseThrow(),
                Set.of((String[]) row.getArray("sports").getArray()),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getLong("target"));
        return new Challenge(
                row.getObject("id", UUID.class),
                row.getObject("owner_id", UUID.class),
                row.getString("title"),
                goal,
                Audience.find(row.getString("audience")).orElseThrow(),
                row.getObject("club_id", UUID.class),
                scoring(row.getString("team_scoring")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable TeamScoring scoring(@Nullable String word) {
        return word == null ? null : TeamScoring.find(word).orElseThrow();
    }

    static Progress progress(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("reached_day", LocalDate.class);
        Optional<Reached> reached = day == null
                ? Optional.empty()
                : Optional.of(
                        new Reached(row.getObject("reached_training", UUID.class), day, row.getLong("reached_value")));
        return new Progress(row.getLong("value"), reached);
    }
}
