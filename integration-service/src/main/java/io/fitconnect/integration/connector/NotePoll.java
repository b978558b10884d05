package io.fitconnect.integration.connector;

import io.fitconnect.integration.connector.Tracker.Item;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Notes what a tracker had when it was asked, and has it fetched. */
@UseCase
public class NotePoll {

    private final Connections connections;
    private final ScheduleFetches fetches;
    private final Pauses pauses;
    private final Clock clock;

    NotePoll(Connections connections, ScheduleFetches fetches, Pauses pauses, Clock clock) {
        this.connections = connections;
        this.fetches = fetches;
        this.pauses = pauses;
        this.clock = clock;
    }

    /**
     * Schedules what a question has found, and the next question.
     *
     * @param askedAt when the question began
     */
    public void handle(ConnectionId id, List<Item> items, Instant askedAt, Consumer<Instant> again) {
        Instant now = clock.instant();
        int found = fetches.schedule(id, items, CallPurpose.FETCH);
        connections.noteExchange(id, found == 0 ? Exchange.NOTHING_NEW : Exchange.FOUND, found, now);
        connections.noteAsked(id, askedAt);
        again.accept(now.plus(pauses.untilNext()));
    }
}
