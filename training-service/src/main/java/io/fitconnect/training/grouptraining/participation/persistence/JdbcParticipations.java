package io.fitconnect.training.grouptraining.participation.persistence;

import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.GroupTraining;
import io.fitconnect.training.grouptraining.participation.ArrivalPosition;
import io.fitconnect.training.grouptraining.participation.Participation;
import io.fitconnect.training.grouptraining.participation.ParticipationState;
import io.fitconnect.training.grouptraining.participation.Participations;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcParticipations implements Participations {

    private static final String SELECT = "select p.* from participation p where ";
    private static final String OF_PAIR = "p.group_training_id = :training and p.athlete_id = :athlete";

    /** Everyone but who is hidden or whom a block stands before. */
    private static final String KNOWN = """
            select p.* from (select each.*, 'everyone' as shown_to from participation each) p
            where p.group_training_id = :training and p.state = :state
            and (p.arrived_at, p.athlete_id) > (:arrived, :after) and CONDITION
            order by p.arrived_at, p.athlete_id limit :limit""".replace("CONDITION", Visibilities.condition("p.athlete_id", "p.shown_to"));

    /** Likewise for the organiser as the viewer. */
    private static final String FIRST_WAITING =
            """
            select p.* from (select each.*, 'everyone' as shown_to from participation each) p
            where p.group_training_id = :training and p.state = 'waiting' and CONDITION
            order by p.arrived_at, p.athlete_id limit :limit""".replace("CONDITION", Visibilities.condition("p.athlete_id", "p.shown_to"));

    /** Stands for the organiser of a training that has none: no block concerns it. */
    private static final UUID NO_ORGANISER = new UUID(0, 0);

    private final JdbcClient jdbc;

    JdbcParticipations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Participation> find(UUID groupTraining, AthleteId athlete) {
        return pair(SELECT + OF_PAIR, groupTraining, athlete)
                .query((row, number) -> ParticipationRow.read(row))
                .optional();
    }

    @Override
    public Map<UUID, Participation> list(AthleteId athlete, Collection<UUID> groupTrainings) {
        return groupTrainings.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(SELECT + "p.group_training_id in (:trainings) and p.athlete_id = :athlete")
                        .param("trainings", groupTrainings)
                        .param("athlete", athlete.value())
                        .query((row, number) -> ParticipationRow.read(row))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Participation::groupTraining, Function.identity()));
    }

    @Override
    public List<Participation> list(
            UUID groupTraining, ParticipationState state, AthleteId viewer, ArrivalPosition after, int limit) {
        return jdbc.sql(KNOWN)
                .param("training", groupTraining)
                .param("state", state.wireName())
                .param("viewer", viewer.value())
                .param("arrived", after.arrivedAt().atOffset(ZoneOffset.UTC))
                .param("after", after.athleteId())
                .param("limit", limit)
                .query((row, number) -> ParticipationRow.read(row))
                .list();
    }

    @Override
    public List<Participation> listFirstWaiting(GroupTraining training, int limit) {
        AthleteId organiser = training.organiser();
        return jdbc.sql(FIRST_WAITING)
                .param("training", training.id())
                .param("viewer", organiser == null ? NO_ORGANISER : organiser.value())
                .param("limit", limit)
                .query((row, number) -> ParticipationRow.read(row))
                .list();
    }

    @Override
    public int countWaiting(UUID groupTraining, int limit) {
        return jdbc.sql("""
                        select count(*) from (
                            select 1 from participation where group_training_id = :training and state = 'waiting'
                            limit :limit) as waiting""")
                .param("training", groupTraining)
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    @Override
    public int countBefore(Participation waiting, int limit) {
        return pair("""
                        select count(*) from (
                            select 1 from participation where group_training_id = :training and state = 'waiting'
                            and (arrived_at, athlete_id) < (:arrived, :athlete) limit :limit) as before""", waiting.groupTraining(), waiting.athlete())
                .param("arrived", waiting.arrivedAt().atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean addIfAbsent(Participation participation, Instant start) {
        return state("""
                        insert into participation (group_training_id, athlete_id, state, cause, revision, arrived_at, start_time)
                        values (:training, :athlete, :state, :cause, :revision, :arrived, :start)
                        on conflict (group_training_id, athlete_id) do nothing""", participation)
                        .param("start", start.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public void change(Participation participation) {
        int written = state("""
                update participation p set state = :state, cause = :cause, revision = :revision, arrived_at = :arrived
                where\s""" + OF_PAIR + " and p.revision = :revision - 1", participation)
                .update();
        if (written == 0) {
            throw new OptimisticLockingFailureException("A participation was changed meanwhile");
        }
    }

    @Override
    public int follow(UUID groupTraining, Instant start, int limit) {
        return jdbc.sql("""
                        update participation set start_time = :start where group_training_id = :training and athlete_id in (
                            select athlete_id from participation
                            where group_training_id = :training and start_time <> :start limit :limit)""")
                .param("training", groupTraining)
                .param("start", start.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .update();
    }

    @Override
    public List<Participation> listOf(AthleteId athlete, UUID after, int limit) {
        return jdbc.sql(SELECT + "p.athlete_id = :athlete and p.group_training_id > :after"
                        + " order by p.group_training_id limit :limit")
                .param("athlete", athlete.value())
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> ParticipationRow.read(row))
                .list();
    }

    @Override
    public void delete(Participation participation) {
        pair("delete from participation p where " + OF_PAIR, participation.groupTraining(), participation.athlete())
                .update();
    }

    @Override
    public List<Participation> listAfter(UUID groupTraining, UUID athlete, Instant now, int limit) {
        return pair(SELECT + """
                        (p.group_training_id, p.athlete_id) > (:training, :athlete)
                        and p.state in ('invited', 'going', 'waiting') and p.start_time > :now
                        order by p.group_training_id, p.athlete_id limit :limit""", groupTraining, new AthleteId(athlete))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> ParticipationRow.read(row))
                .list();
    }

    private StatementSpec state(String statement, Participation participation) {
        return pair(statement, participation.groupTraining(), participation.athlete())
                .param("state", participation.state().wireName())
                .param("cause", participation.cause().wireName())
                .param("revision", participation.revision())
                .param("arrived", participation.arrivedAt().atOffset(ZoneOffset.UTC));
    }

    private StatementSpec pair(String statement, UUID groupTraining, AthleteId athlete) {
        return jdbc.sql(statement).param("training", groupTraining).param("athlete", athlete.value());
    }
}
