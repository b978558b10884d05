package io.fitconnect.training.grouptraining.series.persistence;

import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainings;
import io.fitconnect.training.grouptraining.series.Occurrences;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOccurrences implements Occurrences {

    private final JdbcClient jdbc;
    private final GroupTrainings trainings;

    JdbcOccurrences(JdbcClient jdbc, GroupTrainings trainings) {
        this.jdbc = jdbc;
        this.trainings = trainings;
    }

    @Override
    public List<GroupTraining> list(UUID series, LocalDateTime from) {
        List<UUID> ids = jdbc.sql(
                        "select id from group_training where series_id = :series and occurrence >= :from order by occurrence")
                .param("series", series)
                .param("from", from)
                .query(UUID.class)
                .list();
        Map<UUID, GroupTraining> byId =
                trainings.list(ids).stream().collect(Collectors.toMap(GroupTraining::id, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
