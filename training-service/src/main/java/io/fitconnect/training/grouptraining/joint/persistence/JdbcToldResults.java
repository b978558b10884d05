package io.fitconnect.training.grouptraining.joint.persistence;

import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.joint.ToldResults;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcToldResults implements ToldResults, Expiring {

    /** As long as it is kept that the result was announced. */
    private static final Duration KEPT = Duration.ofDays(8);

    private static final String ADD =
            """
            insert into joint_told (group_training_id, athlete_id, recorded, told_at)
            select p.group_training_id, p.athlete_id, :known and r.training_id is not null, :now
            """ + JdbcAttendances.CAME + " on conflict (group_training_id, athlete_id) do nothing returning athlete_id";

    /** Of those who were told, who has a recording of which the others do not know. */
    private static final String LATE = "(select p.athlete_id " + JdbcAttendances.CAME + """
             and r.training_id is not null and exists (
                select 1 from joint_told k
                where k.group_training_id = :training and k.athlete_id = p.athlete_id and not k.recorded))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcToldResults(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void addAll(UUID groupTraining) {
        add(groupTraining, true);
    }

    @Override
    public boolean contains(UUID groupTraining) {
        return of(groupTraining, "select exists (select 1 from joint_told where group_training_id = :training)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<AthleteId> addNewcomers(UUID groupTraining) {
        return add(groupTraining, false);
    }

    @Override
    public boolean existsLate(UUID groupTraining) {
        return of(groupTraining, "select exists " + LATE).query(Boolean.class).single();
    }

    @Override
    public List<AthleteId> takeLate(UUID groupTraining) {
        return list(of(
                groupTraining,
                "update joint_told set recorded = true where group_training_id = :training and athlete_id in " + LATE
                        + " returning athlete_id"));
    }

    @Override
    public List<AthleteId> list(UUID groupTraining) {
        return list(of(groupTraining, """
                select t.athlete_id from joint_told t
                join participation p on p.group_training_id = t.group_training_id and p.athlete_id = t.athlete_id
                where t.group_training_id = :training and p.state in ('going', 'waiting', 'invited')"""));
    }

    @Override
    public Expiry expiry() {
        return Expiry.of("joint_told", "group_training_id, athlete_id", "told_at")
                .kept(KEPT);
    }

    private List<AthleteId> add(UUID groupTraining, boolean isKnown) {
        return list(of(groupTraining, ADD)
                .param("known", isKnown)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)));
    }

    private StatementSpec of(UUID groupTraining, String statement) {
        return jdbc.sql(statement).param("training", groupTraining);
    }

    private static List<AthleteId> list(StatementSpec statement) {
        return statement.query(UUID.class).list().stream()
                .sorted(Comparator.comparing(UUID::toString))
                .map(AthleteId::new)
                .toList();
    }
}
