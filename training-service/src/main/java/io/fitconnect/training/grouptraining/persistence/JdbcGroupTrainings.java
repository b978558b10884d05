package io.fitconnect.training.grouptraining.persistence;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainings;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcGroupTrainings implements GroupTrainings {

    private static final String SELECT = "select * from group_training where ";
    private static final String IN_THEIR_ORDER = " order by start_time, id limit :limit";

    private final JdbcClient jdbc;

    JdbcGroupTrainings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<GroupTraining> find(UUID id) {
        return jdbc.sql(SELECT + "id = :id")
                .param("id", id)
                .query((row, number) -> GroupTrainingRow.read(row))
                .optional();
    }

    @Override
    public List<GroupTraining> list(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "id in (:ids)")
                        .param("ids", ids)
                        .query((row, number) -> GroupTrainingRow.read(row))
                        .list();
    }

    @Override
    public List<GroupTraining> listOrganised(AthleteId organiser, Instant from, UUID after, int limit) {
        return jdbc.sql(SELECT + "organiser_id = :organiser and (start_time, id) > (:from, :after)" + IN_THEIR_ORDER)
                .param("organiser", organiser.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> GroupTrainingRow.read(row))
                .list();
    }

    @Override
    public int countOrganised(AthleteId organiser, Instant after, int limit) {
        return jdbc.sql("""
                        select count(*) from (
                            select 1 from group_training where organiser_id = :organiser and start_time > :after
                            and status = 'scheduled' limit :limit) as ahead""")
                .param("organiser", organiser.value())
                .param("after", after.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<GroupTraining> listAfter(UUID id, Instant endingAfter, int limit) {
        return jdbc.sql(SELECT + """
                        id > :id and start_time + duration_seconds * interval '1 second' > :now
                        order by id limit :limit""")
                .param("id", id)
                .param("now", endingAfter.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> GroupTrainingRow.read(row))
                .list();
    }

    @Override
    public void add(GroupTraining training) {
        GroupTrainingRow.write(jdbc, training, """
                insert into group_training (id, organiser_id, co_organisers, series_id, occurrence, version, status,
                    cancel_reason, name, description, sport, level, start_time, time_zone, duration_seconds, place_name,
                    latitude, longitude, capacity, visibility, club_id,
                    hidden_by_moderators)
                values (:id, :organiser, :coOrganisers, :series, :occurrence, :version, :status, :reason, :name,
                    :description, :sport, :level, :start, :zone, :seconds, :placeName, :latitude, :longitude, :capacity,
                    :visibility, cast(:club as uuid), :hidden)""");
    }

    @Override
    public void change(GroupTraining training) {
        int written = GroupTrainingRow.write(jdbc, training, """
                update group_training set organiser_id = :organiser, co_organisers = :coOrganisers, series_id = :series,
                    occurrence = :occurrence, version = :version, status = :status, cancel_reason = :reason, name = :name,
                    description = :description, sport = :sport, level = :level, start_time = :start, time_zone = :zone,
                    duration_seconds = :seconds, place_name = :placeName, latitude = :latitude, longitude = :longitude,
                    capacity = :capacity, visibility = :visibility,
                    club_id = cast(:club as uuid), hidden_by_moderators = :hidden
                where id = :id and version = :version - 1""");
        if (written == 0) {
            throw new OptimisticLockingFailureException("Group training " + training.id() + " was changed meanwhile");
        }
    }
}
