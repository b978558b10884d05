package io.fitconnect.training.grouptraining.joint.persistence;

import io.fitconnect.platform.export.ArchiveRows;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** To which group trainings an athlete came, in the archive of the athlete's data. */
@Repository
class JointArchive implements AthleteArchive {

    private final ArchiveRows rows;

    JointArchive(JdbcTemplate jdbc) {
        this.rows = new ArchiveRows(jdbc);
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        archive.documents("group-training-recordings.json", rows.of("joint_recording", athlete, "group_training_id"));
        archive.documents(
                "group-training-attendance.json", rows.of("joint_confirmation", athlete, "group_training_id"));
    }
}
