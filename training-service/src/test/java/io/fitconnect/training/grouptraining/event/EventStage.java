package io.fitconnect.training.grouptraining.event;

import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Does to an event what the API does not: lets it have begun, fills it with thousands, has it ranked at once. */
final class EventStage {

    private final JdbcTemplate jdbc;
    private final DueWork dueWork;
    private final Transactions transactions;

    EventStage(JdbcTemplate jdbc, DueWork dueWork, Transactions transactions) {
        this.jdbc = jdbc;
        this.dueWork = dueWork;
        this.transactions = transactions;
    }

    void begin(String event, Instant start) {
        jdbc.update(
                "update group_training set start_time = ? where id = ?",
                start.atOffset(ZoneOffset.UTC),
                UUID.fromString(event));
    }

    /** Has the ranking made now, and every five seconds from then on. */
    void rank(String event) {
        transactions.run(() -> Ranking.schedule(dueWork, UUID.fromString(event), Instant.now()));
    }

    void stop(String event) {
        transactions.run(() -> {
            dueWork.cancel(Ranking.QUEUE, event);
        });
    }

    /** Adds so many who go, and returns their ids. */
    List<UUID> join(String event, int athletes, Instant start) {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(athletes).toList();
        jdbc.batchUpdate(
                """
                insert into participation (group_training_id, athlete_id, state, cause, revision, arrived_at, start_time)
                values (?, ?, 'going', 'joined', 0, ?, ?)""",
                ids.stream()
                        .map(id -> new Object[] {
                            UUID.fromString(event), id, start.atOffset(ZoneOffset.UTC), start.atOffset(ZoneOffset.UTC)
                        })
                        .toList());
        return ids;
    }

    /** Adds so many who finished, a second after each other. */
    void finish(String event, int athletes, Instant first) {
        List<UUID> ids = join(event, athletes, first);
        jdbc.batchUpdate(
                "insert into event_finish (group_training_id, athlete_id, finished_at, revision) values (?, ?, ?, 0)",
                IntStream.range(0, athletes)
                        .mapToObj(i -> new Object[] {
                            UUID.fromString(event),
                            ids.get(i),
                            first.plusSeconds(i).atOffset(ZoneOffset.UTC)
                        })
                        .toList());
    }
}
