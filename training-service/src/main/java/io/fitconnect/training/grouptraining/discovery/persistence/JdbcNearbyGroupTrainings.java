package io.fitconnect.training.grouptraining.discovery.persistence;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.GroupTrainingDetails;
import io.fitconnect.training.grouptraining.discovery.NearbyGroupTrainings;
import io.fitconnect.training.grouptraining.discovery.NearbySearch;
import io.fitconnect.training.grouptraining.participation.OwnPosition;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads a range of starts in each cell around the place. Distances are those on a plane, exact to 1 in 1,000 within 50 km. */
@Repository
class JdbcNearbyGroupTrainings implements NearbyGroupTrainings {

    private static final double METERS_PER_DEGREE = 111_195;

    private static final String NEAR =
            """
            select n.group_training_id from group_training_near n
            where n.cell in (:cells) and n.start_time < :to and (n.start_time, n.group_training_id) > (:start, :after)
            and (cast(:sport as text) is null or n.sport = :sport)
            and (cast(:level as text) is null or n.level is null or n.level = :level)
            and power((n.latitude - :latitude) * :metersNorth, 2)
                + power(least(abs(n.longitude - :longitude), 360 - abs(n.longitude - :longitude)) * :metersEast, 2)
                <= power(:radius, 2)
            and (n.organiser_id = :viewer or exists (
                select 1 from athlete_visibility a where a.athlete_id = n.organiser_id and not coalesce(a.minor, true)))
            and CONDITION
            order by n.start_time, n.group_training_id limit :limit""".replace("CONDITION", Visibilities.condition("n.organiser_id", "n.visibility"));

    private final JdbcClient jdbc;
    private final GeoCells cells;

    JdbcNearbyGroupTrainings(JdbcClient jdbc, GeoCells cells) {
        this.jdbc = jdbc;
        this.cells = cells;
    }

    @Override
    public List<UUID> list(NearbySearch search, AthleteId viewer, OwnPosition after, int limit) {
        Position place = search.place();
        return jdbc.sql(NEAR)
                .param("cells", cells.cellsWithin(place, search.radiusMeters()))
                .param("to", search.to().atOffset(ZoneOffset.UTC))
                .param("start", after.startTime().atOffset(ZoneOffset.UTC))
                .param("after", after.id())
                .param("sport", search.sport() == null ? null : search.sport().key())
                .param("level", search.level() == null ? null : search.level().wireName())
                .param("latitude", place.latitude())
                .param("longitude", place.longitude())
                .param("metersNorth", METERS_PER_DEGREE)
                .param("metersEast", METERS_PER_DEGREE * Math.cos(Math.toRadians(place.latitude())))
                .param("radius", search.radiusMeters())
                .param("viewer", viewer.value())
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    @Override
    public void put(GroupTraining training) {
        GroupTrainingDetails details = training.details();
        Position position =
                Objects.requireNonNull(Objects.requireNonNull(details.place()).position());
        jdbc.sql("""
                        insert into group_training_near (cell, start_time, group_training_id, organiser_id, visibility, sport,
                            level, latitude, longitude)
                        values (:cell, :start, :id, :organiser, :visibility, :sport, :level, :latitude, :longitude)""")
                .param("cell", cells.cellOf(position))
                .param("start", details.start().atOffset(ZoneOffset.UTC))
                .param("id", training.id())
                .param("organiser", Objects.requireNonNull(training.organiser()).value())
                .param("visibility", training.visibility().wireName())
                .param("sport", details.sport().key())
                .param("level", details.level() == null ? null : details.level().wireName())
                .param("latitude", position.latitude())
                .param("longitude", position.longitude())
                .update();
    }

    @Override
    public void remove(UUID groupTraining) {
        jdbc.sql("delete from group_training_near where group_training_id = :id")
                .param("id", groupTraining)
                .update();
    }
}
