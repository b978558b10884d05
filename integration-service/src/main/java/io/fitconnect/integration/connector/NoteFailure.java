package io.fitconnect.integration.connector;

import io.fitconnect.integration.connector.TrackerFailure.Kind;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;

/** Notes why a tracker could not be asked, and when it is asked again; a consent that has ended waits for the athlete. */
@UseCase
public class NoteFailure {

    private final Connections connections;
    private final Pauses pauses;
    private final Clock clock;

    NoteFailure(Connections connections, Pauses pauses, Clock clock) {
        this.connections = connections;
        this.pauses = pauses;
        this.clock = clock;
    }

    /**
     * Notes why the tracker did not answer, and when it is asked again.
     *
     * @param failures in a row, this one included
     * @param end      settles work that is not done again
     * @param again    settles work that is done again at a time
     */
    public void handle(ConnectionId id, TrackerFailure failure, int failures, Runnable end, Consumer<Instant> again) {
        if (failure.kind() == Kind.REVOKED) {
            connections.expire(id);
            end.run();
            return;
        }
        Instant now = clock.instant();
        if (failure.kind() != Kind.REFRESHING) {
            connections.noteExchange(id, exchangeOf(failure), 0, now);
        }
        again.accept(now.plus(pauses.after(failure, failures)));
    }

    private static Exchange exchangeOf(TrackerFailure failure) {
        return switch (failure.kind()) {
            case LIMITED -> Exchange.LIMITED;
            case AWAY -> Exchange.AWAY;
            default -> Exchange.REFUSED;
        };
    }
}
