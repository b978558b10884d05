package io.fitconnect.promo.advice;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.promo.gear.GearWatch;
import io.fitconnect.promo.person.PersonWatch;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Has advice decided again some seconds after gear, trainings or consents changed last: changes that come together are one. */
@Component
class AdviceQueue implements GearWatch, PersonWatch, AthleteData {

    static final WorkQueue<Deciding> QUEUE = new WorkQueue<>("advice-decisions", Deciding.class);

    private final DueWork work;
    private final AdviceSettings settings;
    private final Clock clock;

    AdviceQueue(DueWork work, AdviceSettings settings, Clock clock) {
        this.work = work;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void gearChanged(UUID athlete) {
        work.schedule(QUEUE, athlete.toString(), clock.instant().plus(settings.gathering()), new Deciding(athlete));
    }

    @Override
    public void personChanged(UUID athlete) {
        gearChanged(athlete);
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        work.cancel(QUEUE, athlete.toString());
    }

    /** Whose advice is to be decided. */
    record Deciding(UUID athlete) {}
}
