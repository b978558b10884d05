package io.fitconnect.platform.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** The outbox tables; each statement names its lane or its key. */
final class OutboxStore {

    static final int LANES = 16;

    private static final String FIRST_OF_LANES = IntStream.range(0, LANES)
            .mapToObj(lane -> "(select lane, time from outbox_event where lane = %d order by position, id limit 1)"
                    .formatted(lane))
            .collect(Collectors.joining(" union all "));

    private final JdbcTemplate jdbc;

    OutboxStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    static int laneOf(String topic, String key) {
        return Math.floorMod(31 * topic.hashCode() + key.hashCode(), LANES);
    }

    /**
     * Gives the next position of a key. The row lock orders transactions of one key; the clock's microseconds keep
     * positions of different keys near to each other, so that no key starves another.
     */
    long nextPosition(String topic, String key, long micros) {
        Long position = jdbc.queryForObject("""
                insert into outbox_key (topic, event_key, last_position) values (?, ?, ?)
                on conflict (topic, event_key) do update
                set last_position = greatest(outbox_key.last_position + 1, excluded.last_position)
                returning last_position""", Long.class, topic, key, micros);
        if (position == null) {
            throw new IllegalStateException("The database gave no position");
        }
        return position;
    }

    /** Returns the last position of a key, 0 when it has none. */
    long lastPosition(String topic, String key) {
        return jdbc
                .queryForList(
                        "select last_position from outbox_key where topic = ? and event_key = ?",
                        Long.class,
                        topic,
                        key)
                .stream()
                .findFirst()
                .orElse(0L);
    }

    void add(StoredEvent event) {
        jdbc.update(
                """
                insert into outbox_event (lane, topic, event_key, position, id, type, subject, time, trace, data)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                event.lane(),
                event.topic(),
                event.key(),
                event.position(),
                event.id(),
                event.type(),
                event.subject(),
                event.time().atOffset(ZoneOffset.UTC),
                event.trace(),
                event.data());
    }

    /** Forgets the positions of a key and returns the last one for each topic. */
    Map<String, Long> removeKey(String key) {
        Map<String, Long> positions = new HashMap<>();
        jdbc.query(
                "delete from outbox_key where event_key = ? returning topic, last_position",
                row -> {
                    positions.put(row.getString("topic"), row.getLong("last_position"));
                },
                key);
        return positions;
    }

    void removeWaiting(String topic, String key) {
        jdbc.update(
                "delete from outbox_event where lane = ? and topic = ? and event_key = ?",
                laneOf(topic, key),
                topic,
                key);
    }

    /** Claims the lane until then by compare-and-set on its lease; false when another relay has it. */
    boolean claim(int lane, UUID lease, Instant now, Instant until) {
        return jdbc.update("""
                        update outbox_lane set lease = ?, lease_until = ?
                        where lane = ? and (lease_until is null or lease_until <= ?)""", lease, until.atOffset(ZoneOffset.UTC), lane, now.atOffset(ZoneOffset.UTC)) == 1;
    }

    /** Gives the lane back; false when another relay has claimed it meanwhile. */
    boolean release(int lane, UUID lease) {
        return jdbc.update("update outbox_lane set lease_until = null where lane = ? and lease = ?", lane, lease) == 1;
    }

    /** Lists the lanes in which something waits with the time of their first event: one entry of the index for each. */
    Map<Integer, Instant> listWaitingLanes() {
        Map<Integer, Instant> waiting = new TreeMap<>();
        jdbc.query(FIRST_OF_LANES, row -> {
            waiting.put(
                    row.getInt("lane"),
                    row.getObject("time", OffsetDateTime.class).toInstant());
        });
        return waiting;
    }

    List<StoredEvent> listOldest(int lane, int limit) {
        return jdbc.query(
                "select * from outbox_event where lane = ? order by position, id limit ?",
                (row, number) -> read(row),
                lane,
                limit);
    }

    /** Lists the oldest events among the first {@code sight} ones whose topic and key are wanted, without reading others. */
    List<StoredEvent> listOldest(int lane, int limit, int sight, BiPredicate<String, String> wanted) {
        Set<UUID> ids = new HashSet<>();
        List<Long> positions = new ArrayList<>();
        jdbc.query(
                "select position, id, topic, event_key from outbox_event where lane = ? order by position, id limit ?",
                row -> {
                    if (ids.size() < limit && wanted.test(row.getString("topic"), row.getString("event_key"))) {
                        ids.add(row.getObject("id", UUID.class));
                        positions.add(row.getLong("position"));
                    }
                },
                lane,
                sight);
        return jdbc
                .query(
                        "select * from outbox_event where lane = ? and position = any(?) order by position, id",
                        (row, number) -> read(row),
                        lane,
                        positions.toArray(Long[]::new))
                .stream()
                .filter(event -> ids.contains(event.id()))
                .toList();
    }

    void remove(List<StoredEvent> events) {
        jdbc.batchUpdate(
                "delete from outbox_event where lane = ? and position = ? and id = ?",
                events.stream()
                        .map(event -> new Object[] {event.lane(), event.position(), event.id()})
                        .toList());
    }

    private static StoredEvent read(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getInt("lane"),
                row.getString("topic"),
                row.getString("event_key"),
                row.getLong("position"),
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getString("subject"),
                row.getObject("time", OffsetDateTime.class).toInstant(),
                row.getString("trace"),
                row.getString("data"));
    }
}
