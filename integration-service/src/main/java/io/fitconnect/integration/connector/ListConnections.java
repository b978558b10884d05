package io.fitconnect.integration.connector;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists the trackers that can be connected, and how each stands. */
@UseCase(readOnly = true)
public class ListConnections {

    private final Trackers trackers;
    private final Connections connections;

    ListConnections(Trackers trackers, Connections connections) {
        this.trackers = trackers;
        this.connections = connections;
    }

    public List<Standing> handle(UUID athlete) {
        Map<String, Connection> connected = connections.list(athlete).stream()
                .collect(Collectors.toMap(connection -> connection.id().tracker(), Function.identity()));
        return trackers.list().stream()
                .map(tracker -> new Standing(
                        tracker.name(), tracker.title(), Optional.ofNullable(connected.get(tracker.name()))))
                .toList();
    }
}
