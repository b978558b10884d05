package io.fitconnect.training.grouptraining.event.persistence;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.grouptraining.event.Finish;
import io.fitconnect.training.grouptraining.event.FinishIntake;
import io.fitconnect.training.grouptraining.event.GroupEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes finishes that come at once in one statement, which also decides who has a place. An erased athlete has none any more, so that the platform's look-up
 * of erased callers, which could ask for one caller of a transaction only, is not missed here.
 */
@Repository
class JdbcFinishIntake implements FinishIntake {

    private static final int MOST = 500;

    private static final String UPSERT = """
            insert into event_finish as f (group_training_id, athlete_id, finished_at, revision)
            select n.training, n.athlete, n.finished, 0
            from unnest(cast(:trainings as uuid[]), cast(:athletes as uuid[]), cast(:finished as timestamptz[]))
                as n(training, athlete, finished)
            join participation p
                on p.group_training_id = n.training and p.athlete_id = n.athlete and p.state = 'going'
            on conflict (group_training_id, athlete_id) do update set finished_at = excluded.finished_at,
                revision = f.revision + case when f.finished_at = excluded.finished_at then 0 else 1 end
            returning f.*""";

    private final FinishConnections connections;
    private final JsonMapper json;
    private final GroupCommit<Key, Instant, Finish> commits = new GroupCommit<>(MOST, this::write);

    JdbcFinishIntake(FinishConnections connections, JsonMapper json) {
        this.connections = connections;
        this.json = json;
    }

    @Override
    public Optional<GroupEvent> findEvent(UUID id) {
        return EventRows.find(connections.jdbc(), json, id);
    }

    @Override
    public Optional<Finish> keep(UUID event, AthleteId athlete, Instant finishedAt) {
        return commits.submit(new Key(event, athlete), finishedAt);
    }

    private Map<Key, Finish> write(Map<Key, Instant> finishes) {
        return connections.inTransaction(() -> {
            Map<Key, Finish> written = new HashMap<>();
            connections
                    .jdbc()
                    .sql(UPSERT)
                    .param("trainings", array(finishes, row -> row.getKey().event()))
                    .param("athletes", array(finishes, row -> row.getKey().athlete()))
                    .param("finished", array(finishes, Entry::getValue))
                    .query(row -> {
                        Finish finish = EventRows.finish(row);
                        written.put(new Key(row.getObject("group_training_id", UUID.class), finish.athlete()), finish);
                    });
            return written;
        });
    }

    private static String array(Map<Key, Instant> finishes, Function<Entry<Key, Instant>, Object> column) {
        return finishes.entrySet().stream().map(column).map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private record Key(UUID event, AthleteId athlete) {}
}
