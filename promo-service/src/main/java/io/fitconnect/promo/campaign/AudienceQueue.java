package io.fitconnect.promo.campaign;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.promo.gear.GearWatch;
import io.fitconnect.promo.person.PersonWatch;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Has the facts of an athlete computed again some seconds after gear, trainings or consents changed last. */
@Component
class AudienceQueue implements GearWatch, PersonWatch, AthleteData {

    static final WorkQueue<Computing> QUEUE = new WorkQueue<>("audience-facts", Computing.class);

    private final DueWork work;
    private final CampaignSettings settings;
    private final Clock clock;

    AudienceQueue(DueWork work, CampaignSettings settings, Clock clock) {
        this.work = work;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void gearChanged(UUID athlete) {
        work.schedule(QUEUE, athlete.toString(), clock.instant().plus(settings.gathering()), new Computing(athlete));
    }

    @Override
    public void personChanged(UUID athlete) {
        gearChanged(athlete);
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        work.cancel(QUEUE, athlete.toString());
    }

    /** Whose facts are to be computed. */
    record Computing(UUID athlete) {}
}
