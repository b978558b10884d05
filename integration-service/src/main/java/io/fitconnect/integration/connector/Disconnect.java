package io.fitconnect.integration.connector;

import io.fitconnect.platform.usecase.UseCase;

/** Ends a connection on the athlete's wish; may be repeated. */
@UseCase
public class Disconnect {

    private final Connections connections;
    private final EndConnection end;

    Disconnect(Connections connections, EndConnection end) {
        this.connections = connections;
        this.end = end;
    }

    public void handle(ConnectionId id) {
        connections.find(id).ifPresent(connection -> {
            end.revoke(connection);
            end.end(connection);
        });
    }
}
