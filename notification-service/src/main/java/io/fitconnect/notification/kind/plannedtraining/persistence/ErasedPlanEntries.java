package io.fitconnect.notification.kind.plannedtraining.persistence;

import io.fitconnect.notification.kind.plannedtraining.PlanReminders;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** Ends the reminders of an athlete who is erased. Archives have the plan from training-service, whose it is. */
@Repository
class ErasedPlanEntries implements AthleteData {

    private final PlanReminders reminders;

    ErasedPlanEntries(PlanReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        reminders.endAll(athlete);
    }
}
