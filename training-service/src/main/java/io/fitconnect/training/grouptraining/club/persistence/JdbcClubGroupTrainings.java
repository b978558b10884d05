package io.fitconnect.training.grouptraining.club.persistence;

import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.club.ClubGroupTrainings;
import io.fitconnect.training.grouptraining.club.ClubList;
import io.fitconnect.training.grouptraining.participation.OwnPosition;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decides as {@code GroupTrainingSight} does: a minor shows a club no more than other trainings. What moderators hide is in no club's list. */
@Repository
class JdbcClubGroupTrainings implements ClubGroupTrainings {

    private static final String OF_CLUB = """
            select g.id from (select each.*, each.start_time + each.duration_seconds * interval '1 second' as end_time
              from group_training each where each.club_id = :club) g
            where not g.hidden_by_moderators and IN_CLUB and not exists (
              select 1 from athlete_visibility m where m.athlete_id = g.organiser_id and m.minor and not NARROWED)
            and\s""".replace(
                    "IN_CLUB", Visibilities.conditionInClub("g.organiser_id", "g.club_id"))
            .replace(
                    "NARROWED",
                    Visibilities.condition("m.athlete_id", "coalesce(m.settings ->> 'trainings', 'only-me')"));

    private static final String UPCOMING = OF_CLUB + """
            g.end_time > :now and (g.start_time, g.id) > (:start, :after)
            order by g.start_time, g.id limit :limit""";

    private static final String PAST = OF_CLUB + """
            g.status <> 'cancelled' and g.end_time <= :now and (g.start_time, g.id) < (:start, :after)
            order by g.start_time desc, g.id desc limit :limit""";

    private final JdbcClient jdbc;

    JdbcClubGroupTrainings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<UUID> list(UUID club, AthleteId viewer, ClubList which, Instant now, OwnPosition after, int limit) {
        return jdbc.sql(which == ClubList.PAST ? PAST : UPCOMING)
                .param("club", club)
                .param("viewer", viewer.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("start", after.startTime().atOffset(ZoneOffset.UTC))
                .param("after", after.id())
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }
}
