package io.fitconnect.profile.athlete;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;

/** A registered account gets its profile, once. */
@UseCase
public class CreateProfile {

    private final Athletes athletes;
    private final Outbox outbox;

    CreateProfile(Athletes athletes, Outbox outbox) {
        this.athletes = athletes;
        this.outbox = outbox;
    }

    /** Makes the profile of what the account says, unless there is one. */
    public void handle(RegisteredAccount account) {
        if (athletes.existsById(account.athlete())) {
            return;
        }
        Athlete athlete = athletes.saveAndFlush(Athlete.of(account));
        outbox.announce(AthleteAnnouncements.changed(athlete));
    }
}
