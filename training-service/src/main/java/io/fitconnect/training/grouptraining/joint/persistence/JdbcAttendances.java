package io.fitconnect.training.grouptraining.joint.persistence;

import io.fitconnect.platform.json.WireName;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.joint.Attendances;
import io.fitconnect.training.grouptraining.joint.Attendee;
import io.fitconnect.training.grouptraining.joint.Attendee.Word;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAttendances implements Attendances {

    /** Who came to a group training: participations p with the recording r and the confirmation c. */
    static final String CAME = """
            from (select each.*, 'everyone' as shown_to from participation each) p
            left join joint_recording r on r.group_training_id = p.group_training_id and r.athlete_id = p.athlete_id
            left join joint_confirmation c on c.group_training_id = p.group_training_id and c.athlete_id = p.athlete_id
            where p.group_training_id = :training and p.state in ('going', 'waiting', 'invited')
            and (r.training_id is not null or c.source is not null)""";

    /** Everyone but who is hidden or whom a block stands before. */
    private static final String KNOWN = CAME + " and " + Visibilities.condition("p.athlete_id", "p.shown_to");

    private final JdbcClient jdbc;

    JdbcAttendances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Attendee> list(UUID groupTraining, AthleteId viewer, int limit) {
        return jdbc.sql("select p.athlete_id, r.training_id, c.source " + KNOWN
                        + " order by p.arrived_at, p.athlete_id limit :limit")
                .param("training", groupTraining)
                .param("viewer", viewer.value())
                .param("limit", limit)
                .query((row, number) -> new Attendee(
                        new AthleteId(row.getObject("athlete_id", UUID.class)),
                        row.getObject("training_id", UUID.class),
                        readWord(row.getString("source"))))
                .list();
    }

    @Override
    public int count(UUID groupTraining, AthleteId viewer) {
        return jdbc.sql("select count(*) " + KNOWN)
                .param("training", groupTraining)
                .param("viewer", viewer.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public int count(UUID groupTraining) {
        return jdbc.sql("select count(*) " + CAME)
                .param("training", groupTraining)
                .query(Integer.class)
                .single();
    }

    @Override
    public int countRecorded(UUID groupTraining) {
        return jdbc.sql("select count(r.training_id) " + CAME)
                .param("training", groupTraining)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<AthleteId> listAll(UUID groupTraining) {
        return jdbc.sql("select p.athlete_id " + CAME + " order by p.athlete_id")
                .param("training", groupTraining)
                .query((row, number) -> new AthleteId(row.getObject("athlete_id", UUID.class)))
                .list();
    }

    @Override
    public List<UUID> listGoing(AthleteId athlete, Instant from, Instant to, int limit) {
        return jdbc.sql("""
                        select group_training_id from participation
                        where athlete_id = :athlete and start_time > :from and start_time < :to and state = 'going'
                        order by start_time, group_training_id limit :limit""")
                .param("athlete", athlete.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    @Override
    public void confirm(UUID groupTraining, AthleteId athlete, Instant now) {
        add(groupTraining, athlete, Word.ORGANISER, now, "do nothing");
    }

    @Override
    public void checkIn(UUID groupTraining, AthleteId athlete, Instant metAt) {
        add(groupTraining, athlete, Word.CHECK_IN, metAt, """
                do update set source = excluded.source, confirmed_at = excluded.confirmed_at
                where joint_confirmation.source <> excluded.source""");
    }

    @Override
    public void withdraw(UUID groupTraining, AthleteId athlete) {
        pair("""
                        delete from joint_confirmation
                        where group_training_id = :training and athlete_id = :athlete and source = :source""", groupTraining, athlete)
                .param("source", Word.ORGANISER.wireName())
                .update();
    }

    private void add(UUID groupTraining, AthleteId athlete, Word word, Instant at, String onConflict) {
        pair("""
                        insert into joint_confirmation (group_training_id, athlete_id, source, confirmed_at)
                        values (:training, :athlete, :source, :at)
                        on conflict (group_training_id, athlete_id)\s""" + onConflict, groupTraining, athlete)
                .param("source", word.wireName())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable Word readWord(@Nullable String source) {
        return Optional.ofNullable(source)
                .flatMap(name -> WireName.find(Word.class, name))
                .orElse(null);
    }

    private StatementSpec pair(String statement, UUID groupTraining, AthleteId athlete) {
        return jdbc.sql(statement).param("training", groupTraining).param("athlete", athlete.value());
    }
}
