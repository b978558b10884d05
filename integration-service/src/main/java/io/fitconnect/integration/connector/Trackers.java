package io.fitconnect.integration.connector;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The trackers that are configured, by name. */
@Component
public class Trackers {

    private final Map<String, Tracker> byName = new TreeMap<>();

    Trackers(List<Tracker> trackers) {
        trackers.forEach(tracker -> byName.put(tracker.name(), tracker));
    }

    public List<Tracker> list() {
        return List.copyOf(byName.values());
    }

    public Optional<Tracker> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Refuses with 404 a name that no configured tracker has. */
    public Tracker require(String name) {
        return find(name)
                .orElseThrow(() -> new Refusal(CommonProblems.NOT_FOUND, ConnectorText.NO_SUCH_TRACKER.message()));
    }
}
