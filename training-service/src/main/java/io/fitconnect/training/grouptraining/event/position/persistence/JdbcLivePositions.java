package io.fitconnect.training.grouptraining.event.position.persistence;

import io.fitconnect.platform.geo.Position;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.event.position.LivePosition;
import io.fitconnect.training.grouptraining.event.position.LivePositions;
import io.fitconnect.training.grouptraining.event.position.SeenPoint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLivePositions implements LivePositions {

    private static final String OF_PAIR = "group_training_id = :training and athlete_id = :athlete";

    private final JdbcClient jdbc;

    JdbcLivePositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isOfAge(AthleteId athlete) {
        return jdbc.sql("""
                        select exists (
                            select 1 from athlete_visibility where athlete_id = :athlete and not coalesce(minor, true))""")
                .param("athlete", athlete.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean isShared(UUID event, AthleteId athlete) {
        return pair("select exists (select 1 from event_position where " + OF_PAIR + ")", event, athlete)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void share(UUID event, AthleteId athlete) {
        pair("""
                        insert into event_position (group_training_id, athlete_id) values (:training, :athlete)
                        on conflict (group_training_id, athlete_id) do nothing""", event, athlete).update();
    }

    @Override
    public void stop(UUID event, AthleteId athlete) {
        pair("delete from event_position where " + OF_PAIR, event, athlete).update();
    }

    @Override
    public void move(UUID event, AthleteId athlete, SeenPoint point, boolean isHidden) {
        pair(
                        "update event_position set latitude = :latitude, longitude = :longitude, seen_at = :seen where "
                                + OF_PAIR + " and (seen_at is null or seen_at < :seen)",
                        event,
                        athlete)
                .param("latitude", isHidden ? null : point.place().latitude())
                .param("longitude", isHidden ? null : point.place().longitude())
                .param("seen", point.time().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<LivePosition> list(UUID event, Instant after) {
        return jdbc.sql("""
                        select * from event_position
                        where group_training_id = :training and seen_at > :after and latitude is not null""")
                .param("training", event)
                .param("after", after.atOffset(ZoneOffset.UTC))
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public void forget(UUID event) {
        jdbc.sql("delete from event_position where group_training_id = :training")
                .param("training", event)
                .update();
    }

    private static LivePosition read(ResultSet row) throws SQLException {
        return new LivePosition(
                new AthleteId(row.getObject("athlete_id", UUID.class)),
                new Position(row.getDouble("latitude"), row.getDouble("longitude")),
                row.getObject("seen_at", OffsetDateTime.class).toInstant());
    }

    private StatementSpec pair(String statement, UUID event, AthleteId athlete) {
        return jdbc.sql(statement).param("training", event).param("athlete", athlete.value());
    }
}
