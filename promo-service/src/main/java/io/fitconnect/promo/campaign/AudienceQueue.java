package io.fitconnect.promo.campaign;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.promo.gear.GearWatch;
import io.fitconnect.promo.person.PersonWatch;
import io.fitconnect.promo.person.Persons;
import io.fitconnect.promo.person.Purpose;
import io.fitconnect.promo.standing.StandingWatch;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Has the facts of an athlete computed again some seconds after gear, trainings, standing or consents changed last. Who took the consent back leaves the
 * audience at once.
 */
@Component
class AudienceQueue implements GearWatch, PersonWatch, StandingWatch, AthleteData {

    static final WorkQueue<Computing> QUEUE = new WorkQueue<>("audience-facts", Computing.class);

    private final DueWork work;
    private final Persons persons;
    private final Audience audience;
    private final CampaignSettings settings;
    private final Clock clock;

    AudienceQueue(DueWork work, Persons persons, Audience audience, CampaignSettings settings, Clock clock) {
        this.work = work;
        this.persons = persons;
        this.audience = audience;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void gearChanged(UUID athlete) {
        work.schedule(QUEUE, athlete.toString(), clock.instant().plus(settings.gathering()), new Computing(athlete));
    }

    @Override
    public void personChanged(UUID athlete) {
        if (!persons.get(athlete).admits(Purpose.CAMPAIGNS)) {
            audience.remove(athlete);
        }
        gearChanged(athlete);
    }

    @Override
    public void standingChanged(UUID athlete) {
        gearChanged(athlete);
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        work.cancel(QUEUE, athlete.toString());
    }

    /** Whose facts are to be computed. */
    record Computing(UUID athlete) {}
}
