package io.fitconnect.training.diary.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The diary in the archive of an athlete's data. */
@Repository
class DiaryArchive implements AthleteArchive {

    private final ArchiveRows rows;

    DiaryArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("trainings.json", rows.of("training", athlete, "id"));
        TrainingTable.write(rows, athlete, archive);
        archive.documents("recordings.json", rows.of("training_recording", athlete, "training_id"));
        archive.documents("training-days.json", rows.of("training_day", athlete, "training_id"));
        archive.documents("training-sums.json", rows.of("training_sum", athlete, "period", "starts_on", "sport"));
        archive.documents("merged-recordings.json", rows.of("merged_recording", athlete, "activity_id"));
        archive.documents("recordings-kept-apart.json", rows.of("kept_apart", athlete, "activity_id", "other_id"));
        archive.documents("deleted-activities.json", rows.of("deleted_activity", athlete, "activity_id"));
    }
}
