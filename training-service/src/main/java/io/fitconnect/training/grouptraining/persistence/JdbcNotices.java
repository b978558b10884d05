package io.fitconnect.training.grouptraining.persistence;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.Notice;
import io.fitconnect.training.grouptraining.Notices;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcNotices implements Notices {

    private final JdbcClient jdbc;

    JdbcNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Notice> list(UUID groupTraining) {
        return jdbc.sql("select * from group_training_notice where group_training_id = :training order by id desc")
                .param("training", groupTraining)
                .query((row, number) -> new Notice(
                        row.getObject("id", UUID.class),
                        new AthleteId(row.getObject("written_by", UUID.class)),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        row.getString("text")))
                .list();
    }

    @Override
    public void add(UUID groupTraining, Notice notice) {
        jdbc.sql("""
                        insert into group_training_notice (group_training_id, id, written_by, written_at, text)
                        values (:training, :id, :by, :at, :text)""")
                .param("training", groupTraining)
                .param("id", notice.id())
                .param("by", notice.writer().value())
                .param("at", notice.writtenAt().atOffset(ZoneOffset.UTC))
                .param("text", notice.text())
                .update();
    }

    @Override
    public void deleteOf(UUID groupTraining, AthleteId writer) {
        jdbc.sql("delete from group_training_notice where group_training_id = :training and written_by = :writer")
                .param("training", groupTraining)
                .param("writer", writer.value())
                .update();
    }
}
