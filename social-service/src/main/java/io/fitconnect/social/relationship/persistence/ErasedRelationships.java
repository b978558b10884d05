package io.fitconnect.social.relationship.persistence;

import io.fitconnect.platform.account.AthleteBulk;
import io.fitconnect.platform.account.AthleteTable;
import io.fitconnect.platform.account.Leftovers;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deletes all pairs of an erased athlete, and the athlete from the lists of all others. The platform ends what was announced of them. */
@Repository
class ErasedRelationships implements AthleteBulk {

    private static final List<AthleteTable> TABLES = List.of(
            new AthleteTable("relationship", "low_id", "low_id", "high_id"),
            new AthleteTable("relationship", "high_id", "low_id", "high_id"),
            new AthleteTable("relationship_entry", "athlete_id", "athlete_id", "tie", "other_id"),
            new AthleteTable("relationship_entry", "other_id", "athlete_id", "tie", "other_id"));

    private final JdbcClient jdbc;

    ErasedRelationships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int eraseSome(UUID athlete, int most, Leftovers leftovers) {
        return AthleteTable.eraseSome(TABLES, jdbc, athlete, most);
    }
}
