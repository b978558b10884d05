package io.fitconnect.profile.athlete;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Announces the age group that an athlete has come into by a birthday. */
@UseCase
public class TurnAge {

    private final Athletes athletes;
    private final Outbox outbox;
    private final Clock clock;

    TurnAge(Athletes athletes, Outbox outbox, Clock clock) {
        this.athletes = athletes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Announces the athlete if the group is another one.
     *
     * @param settle takes the moment of the next turn, if there is one, within the same transaction
     */
    public void handle(AthleteId id, Consumer<Optional<Instant>> settle) {
        Instant now = clock.instant();
        Optional<Athlete> found = athletes.findById(id);
        found.filter(athlete -> athlete.turn(now))
                .map(athletes::saveAndFlush)
                .ifPresent(athlete -> outbox.announce(AthleteAnnouncements.changed(athlete)));
        settle.accept(found.flatMap(athlete -> athlete.findNextAgeTurn(now)));
    }
}
