package io.fitconnect.gamification.board;

import io.fitconnect.platform.events.Announcement;
import io.fitconnect.platform.outbox.Outbox;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells all instances, on {@code gamification.board}, to read an athlete's scores again. The contract stands in {@code contracts/gamification/board}. */
@Component
public class BoardNews {

    /** An erased athlete's key ends there without a value. */
    public static final String TOPIC = "gamification.board";

    private static final String CHANGED = "scores-changed.v1";

    private final Outbox outbox;

    BoardNews(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Says no score: a reader reads the newest, so that the order of news does not matter. */
    public void changed(UUID athlete) {
        outbox.announce(
                new Announcement(TOPIC, athlete.toString(), CHANGED, athlete.toString(), new ScoresChanged(athlete)));
    }

    record ScoresChanged(UUID athleteId) {}
}
