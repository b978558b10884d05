package io.fitconnect.profile.athlete;

import io.fitconnect.platform.outbox.Outbox;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How other features read an athlete and change what others may know. */
@Component
public class PublicChanges {

    private final Athletes athletes;
    private final Outbox outbox;

    PublicChanges(Athletes athletes, Outbox outbox) {
        this.athletes = athletes;
        this.outbox = outbox;
    }

    /** Returns the athlete, or refuses because there is no profile yet. */
    public Athlete get(AthleteId id) {
        return athletes.get(id);
    }

    public Optional<Athlete> find(AthleteId id) {
        return athletes.findById(id);
    }

    /** Keeps the changed athlete under a new version and announces it, within the caller's transaction. */
    public Athlete keep(Athlete changed) {
        Athlete kept = athletes.saveAndFlush(changed);
        outbox.announce(AthleteAnnouncements.changed(kept));
        return kept;
    }
}
