package io.fitconnect.training.grouptraining.route.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Which trainings an athlete made routes of group trainings, in the archive of the athlete's data. */
@Repository
class RouteArchive implements AthleteArchive {

    private final ArchiveRows rows;

    RouteArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("group-training-routes.json", rows.of("group_training_route", athlete, "group_training_id"));
    }
}
