package io.fitconnect.social.people.suggestion.persistence;

import io.fitconnect.platform.account.AthleteBulk;
import io.fitconnect.platform.account.AthleteTable;
import io.fitconnect.platform.account.Leftovers;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Erases whom an athlete trained with and muted, and who muted the athlete. */
@Repository
class ErasedSuggestions implements AthleteBulk {

    private static final List<AthleteTable> TABLES = List.of(
            new AthleteTable("training_companion", "athlete_id", "athlete_id", "group_training_id"),
            new AthleteTable("suggestion_muted", "athlete_id", "athlete_id", "muted_id"),
            new AthleteTable("suggestion_muted", "muted_id", "athlete_id", "muted_id"));

    private final JdbcClient jdbc;

    ErasedSuggestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int eraseSome(UUID athlete, int most, Leftovers leftovers) {
        return AthleteTable.eraseSome(TABLES, jdbc, athlete, most);
    }
}
