package io.fitconnect.gamification.flag;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** Forgets a recording whose split was undone; its training is deleted by its owner. */
@UseCase
public class WithdrawActivity {

    private final JudgedActivities activities;
    private final KeptFlags keptFlags;

    WithdrawActivity(JudgedActivities activities, KeptFlags keptFlags) {
        this.activities = activities;
        this.keptFlags = keptFlags;
    }

    public void handle(UUID athlete, UUID activity) {
        activities.withdraw(athlete, activity);
        keptFlags.forget(athlete, activity);
    }
}
