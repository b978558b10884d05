package io.fitconnect.training.grouptraining.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveTable;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What an athlete organised, in the archive of the athlete's data; who else organises it is the others' matter. */
@Repository
class GroupTrainingArchive implements AthleteArchive {

    private static final ArchiveTable TABLE = new ArchiveTable(
            "group_training",
            List.of(
                    "id",
                    "series_id",
                    "status",
                    "cancel_reason",
                    "name",
                    "description",
                    "sport",
                    "level",
                    "start_time",
                    "time_zone",
                    "duration_seconds",
                    "place_name",
                    "latitude",
                    "longitude",
                    "capacity",
                    "visibility",
                    "club_id",
                    "hidden_by_moderators"),
            "organiser_id",
            List.of("id"));

    private final ArchiveRows rows;

    GroupTrainingArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("group-trainings.json", rows.of(TABLE, athlete));
    }
}
