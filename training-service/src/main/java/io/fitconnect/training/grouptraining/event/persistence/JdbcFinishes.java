package io.fitconnect.training.grouptraining.event.persistence;

import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.event.Finish;
import io.fitconnect.training.grouptraining.event.Finishes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFinishes implements Finishes {

    private static final String KNOWN = """
            select p.athlete_id from (select each.*, 'everyone' as shown_to from participation each) p
            where p.group_training_id = :training and p.state = 'going' and p.athlete_id in (:athletes)
            and CONDITION""".replace("CONDITION", Visibilities.condition("p.athlete_id", "p.shown_to"));

    private final JdbcClient jdbc;

    JdbcFinishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Finish> find(UUID event, AthleteId athlete) {
        return jdbc.sql("select * from event_finish where group_training_id = :training and athlete_id = :athlete")
                .param("training", event)
                .param("athlete", athlete.value())
                .query((row, number) -> EventRows.finish(row))
                .optional();
    }

    @Override
    public List<Finish> list(UUID event) {
        return jdbc.sql("""
                        select f.* from event_finish f join participation p
                            on p.group_training_id = f.group_training_id and p.athlete_id = f.athlete_id
                        where f.group_training_id = :training and p.state = 'going'""")
                .param("training", event)
                .query((row, number) -> EventRows.finish(row))
                .list();
    }

    @Override
    public Set<AthleteId> listKnown(UUID event, Collection<AthleteId> athletes, AthleteId viewer) {
        return athletes.isEmpty()
                ? Set.of()
                : jdbc
                        .sql(KNOWN)
                        .param("training", event)
                        .param(
                                "athletes",
                                athletes.stream().map(AthleteId::value).toList())
                        .param("viewer", viewer.value())
                        .query(UUID.class)
                        .list()
                        .stream()
                        .map(AthleteId::new)
                        .collect(Collectors.toSet());
    }

    @Override
    public void remove(UUID event, AthleteId athlete) {
        jdbc.sql("delete from event_finish where group_training_id = :training and athlete_id = :athlete")
                .param("training", event)
                .param("athlete", athlete.value())
                .update();
    }

    @Override
    public List<UUID> removeOf(AthleteId athlete) {
        return jdbc.sql("delete from event_finish where athlete_id = :athlete returning group_training_id")
                .param("athlete", athlete.value())
                .query(UUID.class)
                .list();
    }
}
