package io.fitconnect.social.subject.persistence;

import io.fitconnect.platform.account.AthleteBulk;
import io.fitconnect.platform.account.AthleteTable;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.social.subject.SharedGroupTraining;
import io.fitconnect.social.subject.SharedGroupTrainings;
import io.fitconnect.social.subject.SharedParticipant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSharedGroupTrainings implements SharedGroupTrainings, AthleteBulk {

    private static final List<AthleteTable> TABLES = List.of(
            new AthleteTable("shared_group_participant", "athlete_id", "group_training_id", "athlete_id"),
            new AthleteTable("shared_group_organiser", "athlete_id", "group_training_id", "athlete_id"));

    private final JdbcClient jdbc;

    JdbcSharedGroupTrainings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(SharedGroupTraining training) {
        int kept = jdbc.sql("""
                        insert into shared_group_training (id, organiser_id, visibility, club_id, cancelled, hidden, started_at, revision)
                        values (:id, cast(:organiser as uuid), :visibility, cast(:club as uuid), :cancelled, :hidden, :started, :revision)
                        on conflict (id) do update set
                            organiser_id = excluded.organiser_id, visibility = excluded.visibility, club_id = excluded.club_id,
                            cancelled = excluded.cancelled, hidden = excluded.hidden, started_at = excluded.started_at, revision = excluded.revision
                        where shared_group_training.revision < excluded.revision""")
                .param("id", training.id())
                .param("organiser", training.organiserId())
                .param("visibility", training.visibility().wireName())
                .param("club", training.clubId())
                .param("cancelled", training.cancelled())
                .param("hidden", training.hidden())
                .param("started", training.startedAt().atOffset(ZoneOffset.UTC))
                .param("revision", training.revision())
                .update();
        if (kept > 0) {
            keepOrganisers(training);
        }
    }

    private void keepOrganisers(SharedGroupTraining training) {
        jdbc.sql("delete from shared_group_organiser where group_training_id = ?")
                .param(training.id())
                .update();
        for (UUID organiser : training.coOrganiserIds()) {
            jdbc.sql("insert into shared_group_organiser (group_training_id, athlete_id) values (?, ?)"
                            + " on conflict (group_training_id, athlete_id) do nothing")
                    .params(training.id(), organiser)
                    .update();
        }
    }

    @Override
    public boolean isWithdrawn(UUID groupTraining, UUID club, long revision) {
        return jdbc.sql("""
                        select exists (select 1 from shared_group_training g where g.id = :training
                            and g.revision >= :revision and (g.cancelled or g.club_id is distinct from :club))""")
                .param("training", groupTraining)
                .param("revision", revision)
                .param("club", club)
                .query(Boolean.class)
                .single();
    }

    /** Also a state that is already kept, where a row of before does not say whether the athlete is active. */
    @Override
    public void keepParticipant(SharedParticipant participant) {
        jdbc.sql("""
                        insert into shared_group_participant (group_training_id, athlete_id, related, active, revision)
                        values (:training, :athlete, :related, :active, :revision)
                        on conflict (group_training_id, athlete_id) do update set
                            related = excluded.related, active = excluded.active, revision = excluded.revision
                        where shared_group_participant.revision < excluded.revision
                            or (shared_group_participant.revision = excluded.revision and shared_group_participant.active is null)""")
                .param("training", participant.groupTrainingId())
                .param("athlete", participant.athleteId())
                .param("related", participant.isRelated())
                .param("active", participant.isActive())
                .param("revision", participant.revision())
                .update();
    }

    /** The group training stays for those who take part, as training-service keeps it. */
    @Override
    public int eraseSome(UUID athlete, int most, Leftovers leftovers) {
        int erased = AthleteTable.eraseSome(TABLES, jdbc, athlete, most);
        return erased > 0 ? erased : giveUp(athlete, most);
    }

    private int giveUp(UUID organiser, int most) {
        return jdbc.sql("""
                        update shared_group_training set organiser_id = null, visibility = 'only-me' where id in (
                          select g.id from shared_group_training g where g.organiser_id = :organiser limit :most)""").param("organiser", organiser).param("most", most).update();
    }
}
