package io.fitconnect.training.progress.persistence;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** All rows of progress of an athlete: into the archive, and away. */
@Repository
class ProgressRows implements AthleteData, AthleteArchive {

    private static final List<String> TABLES = List.of(
            "derived_training",
            "recorded_figures",
            "recorded_route",
            "record_mark",
            "day_sum",
            "zone_history",
            "goal",
            "threshold_estimate");

    private final JdbcTemplate jdbc;
    private final ArchiveRows rows;

    ProgressRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        TABLES.forEach(table -> jdbc.update("delete from " + table + " where athlete_id = ?", athlete));
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("progress.json", rows.of("derived_training", athlete, "training_id"));
        archive.documents("recorded-figures.json", rows.of("recorded_figures", athlete, "activity_id"));
        archive.documents("recorded-routes.json", rows.of("recorded_route", athlete, "activity_id"));
        archive.documents(
                "records.json", rows.of("record_mark", athlete, "sport", "book_year", "measure", "training_id"));
        archive.documents("day-sums.json", rows.of("day_sum", athlete, "day", "sport"));
        archive.documents("zones.json", rows.of("zone_history", athlete, "athlete_id"));
        archive.documents("threshold-estimates.json", rows.of("threshold_estimate", athlete, "threshold"));
        archive.documents("goals.json", rows.of("goal", athlete, "id"));
    }
}
