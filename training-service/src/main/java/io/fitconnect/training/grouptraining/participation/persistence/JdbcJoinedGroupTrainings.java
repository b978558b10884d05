package io.fitconnect.training.grouptraining.participation.persistence;

import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingDetails;
import io.fitconnect.training.grouptraining.GroupTrainings;
import io.fitconnect.training.grouptraining.participation.JoinedGroupTrainings;
import io.fitconnect.training.grouptraining.participation.OwnGroupTrainings;
import io.fitconnect.training.grouptraining.participation.OwnList;
import io.fitconnect.training.grouptraining.participation.OwnPosition;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads the ids along the index on athlete and start; whose organiser stands behind a block is not there. */
@Repository
class JdbcJoinedGroupTrainings implements JoinedGroupTrainings, OwnGroupTrainings {

    private static final String OWN = """
            select p.group_training_id from participation p
            join (select each.*, 'everyone' as shown_to,
                each.start_time + each.duration_seconds * interval '1 second' as end_time from group_training each) g
            on g.id = p.group_training_id
            where p.athlete_id = :viewer and (g.organiser_id is null or CONDITION) and\s""".replace("CONDITION", Visibilities.condition("g.organiser_id", "g.shown_to"));

    private static final String NEXT_FIRST = " order by p.start_time, p.group_training_id limit :limit";

    private static final String OVERLAPPING = OWN + """
            p.state in ('going', 'waiting') and p.start_time > :earliest and p.start_time < :to and g.end_time > :from""" + NEXT_FIRST;

    private static final String UPCOMING = OWN + """
            (p.state in ('going', 'waiting') or (p.state = 'invited' and not g.hidden_by_moderators)) and g.end_time > :now
            and (p.start_time, p.group_training_id) > (:start, :after)""" + NEXT_FIRST;

    private static final String PAST = OWN + """
            p.state = 'going' and g.status <> 'cancelled' and g.end_time <= :now
            and (p.start_time, p.group_training_id) < (:start, :after)
            order by p.start_time desc, p.group_training_id desc limit :limit""";

    private final JdbcClient jdbc;
    private final GroupTrainings trainings;

    JdbcJoinedGroupTrainings(JdbcClient jdbc, GroupTrainings trainings) {
        this.jdbc = jdbc;
        this.trainings = trainings;
    }

    @Override
    public List<GroupTraining> list(AthleteId athlete, Instant from, Instant to, int limit) {
        return list(jdbc.sql(OVERLAPPING)
                .param("viewer", athlete.value())
                .param(
                        "earliest",
                        from.minusSeconds(GroupTrainingDetails.MAX_SECONDS).atOffset(ZoneOffset.UTC))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("limit", limit));
    }

    @Override
    public List<GroupTraining> list(AthleteId athlete, OwnList which, Instant now, OwnPosition after, int limit) {
        return switch (which) {
            case UPCOMING -> list(page(UPCOMING, athlete, now, after, limit));
            case PAST -> list(page(PAST, athlete, now, after, limit));
            case ORGANISED -> trainings.listOrganised(athlete, after.startTime(), after.id(), limit);
        };
    }

    private StatementSpec page(String statement, AthleteId athlete, Instant now, OwnPosition after, int limit) {
        return jdbc.sql(statement)
                .param("viewer", athlete.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("start", after.startTime().atOffset(ZoneOffset.UTC))
                .param("after", after.id())
                .param("limit", limit);
    }

    private List<GroupTraining> list(StatementSpec statement) {
        List<UUID> ids = statement.query(UUID.class).list();
        Map<UUID, GroupTraining> byId =
                trainings.list(ids).stream().collect(Collectors.toMap(GroupTraining::id, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
