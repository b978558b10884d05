package io.fitconnect.notification.participant.persistence;

import io.fitconnect.notification.participant.Lane;
import io.fitconnect.notification.participant.Participants;
import io.fitconnect.notification.participant.Participation;
import io.fitconnect.notification.participant.ParticipationState;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcParticipants implements Participants, AthleteData {

    private static final int BATCH = 1_000;
    private static final String[] CONCERNED =
            wireNames(Arrays.stream(ParticipationState.values()).filter(ParticipationState::isConcerned));
    private static final String[] GOING = wireNames(Stream.of(ParticipationState.GOING));

    private final JdbcClient jdbc;

    JdbcParticipants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who is concerned already and stays so, has been concerned since the earlier moment. */
    @Override
    public boolean keep(Participation participation) {
        return jdbc.sql("""
                        insert into participant (group_training_id, shard, athlete_id, state, revision, concerned_since)
                        values (:training, :shard, :athlete, :state, :revision, :at)
                        on conflict (group_training_id, shard, athlete_id) do update set
                            state = excluded.state, revision = excluded.revision,
                            concerned_since = case when participant.state = any(:concerned) then participant.concerned_since
                                else excluded.concerned_since end
                        where participant.revision < excluded.revision""")
                        .param("training", participation.groupTraining())
                        .param("shard", participation.shard())
                        .param("athlete", participation.athlete())
                        .param("state", participation.state().wireName())
                        .param("revision", participation.revision())
                        .param("at", participation.at().atOffset(ZoneOffset.UTC))
                        .param("concerned", CONCERNED)
                        .update()
                == 1;
    }

    @Override
    public List<UUID> list(UUID groupTraining, Lane lane, Instant before, boolean onlyGoing) {
        return jdbc.sql("""
                        select athlete_id from participant
                        where group_training_id = :training and shard between :first and :last
                            and state = any(:states) and concerned_since <= :before""")
                .param("training", groupTraining)
                .param("first", lane.firstShard())
                .param("last", lane.lastShard())
                .param("states", onlyGoing ? GOING : CONCERNED)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    @Override
    public boolean removeSome(UUID groupTraining) {
        return jdbc.sql("""
                        delete from participant where (group_training_id, shard, athlete_id) in
                            (select group_training_id, shard, athlete_id from participant
                             where group_training_id = :training limit :batch)""")
                        .param("training", groupTraining)
                        .param("batch", BATCH)
                        .update()
                == BATCH;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from participant where athlete_id = ?").param(athlete).update();
    }

    private static String[] wireNames(Stream<ParticipationState> states) {
        return states.map(ParticipationState::wireName).toArray(String[]::new);
    }
}
