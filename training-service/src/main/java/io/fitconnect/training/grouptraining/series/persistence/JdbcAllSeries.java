package io.fitconnect.training.grouptraining.series.persistence;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.series.AllSeries;
import io.fitconnect.training.grouptraining.series.GroupTrainingSeries;
import io.fitconnect.training.grouptraining.series.RecurrenceRule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcAllSeries implements AllSeries {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcAllSeries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<GroupTrainingSeries> find(UUID id) {
        return jdbc.sql("select * from group_training_series where id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    @Override
    public int countGoingOn(AthleteId organiser, int limit) {
        return jdbc.sql("""
                        select count(*) from (
                            select 1 from group_training_series where organiser_id = :organiser and not ended
                            limit :limit) as going_on""")
                .param("organiser", organiser.value())
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    @Override
    public void add(GroupTrainingSeries series) {
        write(series, """
                insert into group_training_series (id, organiser_id, version, rule, first_start, exceptions, made_until, ended,
                    details)
                values (:id, :organiser, :version, :rule, :first, :exceptions, :madeUntil, :ended,
                    cast(:details as jsonb))""");
    }

    @Override
    public void change(GroupTrainingSeries series) {
        int written = write(series, """
                update group_training_series set organiser_id = :organiser, version = :version, rule = :rule,
                    first_start = :first, exceptions = :exceptions, made_until = :madeUntil, ended = :ended,
                    details = cast(:details as jsonb)
                where id = :id and version = :version - 1""");
        if (written == 0) {
            throw new OptimisticLockingFailureException("Series " + series.id() + " was changed meanwhile");
        }
    }

    @Override
    public void deleteOf(AthleteId organiser) {
        jdbc.sql("delete from group_training_series where organiser_id = :organiser")
                .param("organiser", organiser.value())
                .update();
    }

    private int write(GroupTrainingSeries series, String statement) {
        return jdbc.sql(statement)
                .param("id", series.id())
                .param("organiser", series.organiser().value())
                .param("version", series.version())
                .param("rule", series.rule().text())
                .param("first", series.first())
                .param(
                        "exceptions",
                        series.exceptions().stream()
                                .sorted()
                                .map(LocalDate::toString)
                                .collect(Collectors.joining(" ")))
                .param("madeUntil", series.madeUntil())
                .param("ended", series.ended())
                .param("details", json.writeValueAsString(SeriesDetails.of(series.details())))
                .update();
    }

    private GroupTrainingSeries read(ResultSet row) throws SQLException {
        return new GroupTrainingSeries(
                row.getObject("id", UUID.class),
                new AthleteId(row.getObject("organiser_id", UUID.class)),
                row.getLong("version"),
                new RecurrenceRule(row.getString("rule")),
                row.getObject("first_start", LocalDateTime.class),
                days(row.getString("exceptions")),
                row.getObject("made_until", LocalDateTime.class),
                row.getBoolean("ended"),
                json.readValue(row.getString("details"), SeriesDetails.class).toDetails());
    }

    private static Set<LocalDate> days(String words) {
        return words.isEmpty()
                ? Set.of()
                : Arrays.stream(words.split(" ", -1)).map(LocalDate::parse).collect(Collectors.toSet());
    }
}
