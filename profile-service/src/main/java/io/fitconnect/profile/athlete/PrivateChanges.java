package io.fitconnect.profile.athlete;

import io.fitconnect.platform.outbox.Outbox;
import org.springframework.stereotype.Component;

/** How other features change what only two services may know: take the athlete, write the part, keep. */
@Component
public class PrivateChanges {

    private final Athletes athletes;
    private final PrivateAnnouncements announcements;
    private final Outbox outbox;

    PrivateChanges(Athletes athletes, PrivateAnnouncements announcements, Outbox outbox) {
        this.athletes = athletes;
        this.announcements = announcements;
        this.outbox = outbox;
    }

    /** Returns the athlete, or refuses because there is no profile yet. */
    public Athlete get(AthleteId id) {
        return athletes.get(id);
    }

    /** Keeps the changed athlete under a new version and announces the private state, within the caller's transaction. */
    public Athlete keep(Athlete changed) {
        Athlete kept = athletes.saveAndFlush(changed);
        outbox.announce(announcements.changed(kept));
        return kept;
    }
}
