package io.fitconnect.training.grouptraining.joint.persistence;

import io.fitconnect.platform.json.WireName;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.joint.JointRecording;
import io.fitconnect.training.grouptraining.joint.JointRecordings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcJointRecordings implements JointRecordings {

    private static final String SELECT = "select * from joint_recording where athlete_id = :athlete and ";

    private final JdbcClient jdbc;

    JdbcJointRecordings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<JointRecording> find(UUID groupTraining, AthleteId athlete) {
        return jdbc.sql(SELECT + "group_training_id = :training")
                .param("athlete", athlete.value())
                .param("training", groupTraining)
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public List<JointRecording> listOf(AthleteId athlete, UUID training) {
        return jdbc.sql(SELECT + "training_id = :training")
                .param("athlete", athlete.value())
                .param("training", training)
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public void put(JointRecording recording) {
        if (recording.isOpen()) {
            jdbc.sql("delete from joint_recording where group_training_id = :training and athlete_id = :athlete")
                    .param("training", recording.groupTraining())
                    .param("athlete", recording.athlete().value())
                    .update();
            return;
        }
        jdbc.sql("""
                        insert into joint_recording (group_training_id, athlete_id, training_id, chosen_by)
                        values (:group, :athlete, :training, :by)
                        on conflict (group_training_id, athlete_id)
                        do update set training_id = excluded.training_id, chosen_by = excluded.chosen_by""")
                .param("group", recording.groupTraining())
                .param("athlete", recording.athlete().value())
                .param("training", recording.training())
                .param("by", recording.by().wireName())
                .update();
    }

    @Override
    public void dropMatched(UUID groupTraining) {
        jdbc.sql("delete from joint_recording where group_training_id = :training and chosen_by = :matching")
                .param("training", groupTraining)
                .param("matching", JointRecording.By.MATCHING.wireName())
                .update();
    }

    private static JointRecording read(ResultSet row) throws SQLException {
        return new JointRecording(
                row.getObject("group_training_id", UUID.class),
                new AthleteId(row.getObject("athlete_id", UUID.class)),
                row.getObject("training_id", UUID.class),
                WireName.find(JointRecording.By.class, row.getString("chosen_by"))
                        .orElseThrow());
    }
}
