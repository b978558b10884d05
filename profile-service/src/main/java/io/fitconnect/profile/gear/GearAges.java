package io.fitconnect.profile.gear;

import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.profile.athlete.AthleteId;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Schedules the day on which gear that ages without use comes near the end of its life; one piece of work an athlete. */
@Component
class GearAges implements WorkHandler<GearAges.Ageing>, AthleteData {

    static final WorkQueue<Ageing> QUEUE = new WorkQueue<>("gear-ages", Ageing.class);

    private final CheckGearAges checkGearAges;
    private final DueWork dueWork;

    GearAges(CheckGearAges checkGearAges, DueWork dueWork) {
        this.checkGearAges = checkGearAges;
        this.dueWork = dueWork;
    }

    @Override
    public WorkQueue<Ageing> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<Ageing> lease) {
        checkGearAges.handle(
                new AthleteId(lease.payload().athleteId()),
                next -> next.ifPresentOrElse(lease::reschedule, lease::complete));
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        dueWork.cancel(QUEUE, athlete.toString());
    }

    /** Has the ages of the athlete's gear checked at once, within the caller's transaction. */
    static void schedule(DueWork dueWork, AthleteId athlete, Instant now) {
        dueWork.schedule(QUEUE, athlete.toString(), now, new Ageing(athlete.value()));
    }

    /** Whose gear ages. */
    record Ageing(UUID athleteId) {}
}
