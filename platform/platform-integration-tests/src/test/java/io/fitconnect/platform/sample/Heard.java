package io.fitconnect.platform.sample;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.inbox.Inbox;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Listens to the sample's own topics, and fails on demand. */
@Component
public class Heard {

    private final List<Event> events = new CopyOnWriteArrayList<>();
    public final Set<String> failingKeys = ConcurrentHashMap.newKeySet();
    /** How often handling a key meets a store that is away. */
    public final Map<String, AtomicInteger> outages = new ConcurrentHashMap<>();

    private final Inbox inbox;
    private final JdbcTemplate jdbc;

    Heard(Inbox inbox, JdbcTemplate jdbc) {
        this.inbox = inbox;
        this.jdbc = jdbc;
    }

    @KafkaListener(topics = "sample.number", groupId = "sample-service")
    void onNumber(Event event) {
        events.add(event);
        if (failingKeys.contains(event.key())) {
            throw new IllegalArgumentException("asked to fail");
        }
        AtomicInteger outage = outages.get(event.key());
        if (outage != null && outage.decrementAndGet() >= 0) {
            throw new DataAccessResourceFailureException("asked to be away");
        }
        inbox.once(
                "sample-service.on-number",
                event,
                () -> jdbc.update("insert into sample_effect (event_id, name) values (?, ?)", event.id(), event.key()));
    }

    public List<Event> listWithKey(String key) {
        return events.stream().filter(event -> event.key().equals(key)).toList();
    }
}
