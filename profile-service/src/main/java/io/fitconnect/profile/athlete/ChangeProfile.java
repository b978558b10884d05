package io.fitconnect.profile.athlete;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

/** An athlete changes the own profile. */
@UseCase
public class ChangeProfile {

    private final Athletes athletes;
    private final Outbox outbox;
    private final Clock clock;

    ChangeProfile(Athletes athletes, Outbox outbox, Clock clock) {
        this.athletes = athletes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Applies the change and announces it, unless it makes no difference.
     *
     * @param requireVersion refuses when the current version is not the one that the athlete has read
     */
    public Athlete handle(AthleteId id, LongConsumer requireVersion, UnaryOperator<Profile> change) {
        Athlete athlete = athletes.findById(id).orElseThrow(AthleteProblems::notReady);
        requireVersion.accept(athlete.version());
        if (!athlete.change(change.apply(athlete.profile()), clock.instant())) {
            return athlete;
        }
        Athlete changed = athletes.saveAndFlush(athlete);
        outbox.announce(AthleteAnnouncements.changed(changed));
        return changed;
    }
}
