package io.fitconnect.integration.connector;

import io.fitconnect.integration.connector.Tracker.HistoryPage;
import io.fitconnect.platform.usecase.UseCase;
import java.util.function.Consumer;

/** Has a page of older recordings fetched, and goes on with the next one or ends. */
@UseCase
public class NoteHistoryPage {

    private final Connections connections;
    private final ScheduleFetches fetches;

    NoteHistoryPage(Connections connections, ScheduleFetches fetches) {
        this.connections = connections;
        this.fetches = fetches;
    }

    /**
     * Schedules the recordings of a page of the history, and the page behind it.
     *
     * @param end  settles work that is not done again
     * @param next settles work that goes on at a position
     */
    public void handle(ConnectionId id, HistoryPage page, Runnable end, Consumer<String> next) {
        fetches.schedule(id, page.items(), CallPurpose.HISTORY);
        if (page.next().isEmpty()) {
            connections.noteHistory(id, HistoryState.DONE);
            end.run();
            return;
        }
        next.accept(page.next().get());
    }
}
