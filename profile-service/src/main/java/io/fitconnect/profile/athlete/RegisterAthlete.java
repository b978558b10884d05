package io.fitconnect.profile.athlete;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Instant;

/** A new account gets its profile, once. */
@UseCase
public class RegisterAthlete {

    private final Athletes athletes;
    private final Outbox outbox;

    RegisterAthlete(Athletes athletes, Outbox outbox) {
        this.athletes = athletes;
        this.outbox = outbox;
    }

    /** Creates the profile unless it is there. */
    public void handle(AthleteId id, DisplayName displayName, Place place, Instant registeredAt) {
        if (athletes.existsById(id)) {
            return;
        }
        Athlete athlete = athletes.saveAndFlush(Athlete.register(id, displayName, place, registeredAt));
        outbox.announce(AthleteAnnouncements.changed(athlete));
    }
}
