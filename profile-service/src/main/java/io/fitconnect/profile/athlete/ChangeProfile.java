package io.fitconnect.profile.athlete;

import io.fitconnect.platform.outbox.Outbox;
import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.platform.work.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

/** Changes a profile for its athlete. */
@UseCase
public class ChangeProfile {

    private final Athletes athletes;
    private final Weights weights;
    private final ThresholdHistory thresholds;
    private final PrivateAnnouncements privateAnnouncements;
    private final Outbox outbox;
    private final DueWork dueWork;
    private final Clock clock;

    ChangeProfile(
            Athletes athletes,
            Weights weights,
            ThresholdHistory thresholds,
            PrivateAnnouncements privateAnnouncements,
            Outbox outbox,
            DueWork dueWork,
            Clock clock) {
        this.athletes = athletes;
        this.weights = weights;
        this.thresholds = thresholds;
        this.privateAnnouncements = privateAnnouncements;
        this.outbox = outbox;
        this.dueWork = dueWork;
        this.clock = clock;
    }

    /**
     * Changes the profile; a change that makes no difference makes no new version. Each topic carries only what its readers
     * may know.
     *
     * @param changing makes the new profile from the current one
     */
    public Athlete handle(AthleteId id, LongConsumer requireVersion, UnaryOperator<Profile> changing) {
        Athlete athlete = athletes.get(id);
        requireVersion.accept(athlete.version());
        Instant now = clock.instant();
        Athlete.Change change = athlete.change(changing.apply(athlete.profile()), now);
        if (change.isAny()) {
            athlete = athletes.saveAndFlush(athlete);
        }
        LocalDate today = change.after().preferences().dayOf(now);
        change.newWeight().ifPresent(kilograms -> weights.put(id, today, kilograms));
        if (change.isThresholdChanged()) {
            thresholds.record(athlete, change.before().thresholds(), today);
        }
        if (change.isAnnounced()) {
            outbox.announce(AthleteAnnouncements.changed(athlete));
        }
        if (change.isPrivatelyAnnounced()) {
            outbox.announce(privateAnnouncements.changed(athlete));
        }
        if (change.isBirthdayMoved()) {
            AgeTurns.schedule(dueWork, athlete, now);
        }
        return athlete;
    }
}
