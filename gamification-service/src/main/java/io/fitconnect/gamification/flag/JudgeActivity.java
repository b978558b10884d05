package io.fitconnect.gamification.flag;

import io.fitconnect.gamification.effort.EffortLedger;
import io.fitconnect.gamification.effort.EffortWatch;
import io.fitconnect.gamification.fairness.Evidence;
import io.fitconnect.platform.usecase.UseCase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Judges a recording, or its newer state. */
@UseCase
public class JudgeActivity {

    private final JudgedActivities activities;
    private final EffortLedger ledger;
    private final KeptFlags keptFlags;
    private final List<EffortWatch> watches;

    JudgeActivity(JudgedActivities activities, EffortLedger ledger, KeptFlags keptFlags, List<EffortWatch> watches) {
        this.activities = activities;
        this.ledger = ledger;
        this.keptFlags = keptFlags;
        this.watches = List.copyOf(watches);
    }

    /**
     * Judges a recording, and those that it is compared with.
     *
     * @param recorded with the sport that the device says; the training's counts where it is known
     */
    public void handle(JudgedActivity recorded) {
        JudgedActivity judged = ledger.findSport(recorded.athlete(), recorded.activity())
                .map(recorded::as)
                .orElse(recorded);
        boolean hadClock = activities
                .find(judged.athlete(), judged.activity())
                .map(JudgedActivity::evidence)
                .map(Evidence::hasClock)
                .orElse(true);
        if (activities.put(judged)) {
            Set<UUID> touched = new HashSet<>(keptFlags.refresh(judged));
            if (judged.evidence().hasClock() != hadClock) {
                touched.add(judged.athlete());
            }
            touched.forEach(athlete -> watches.forEach(watch -> watch.changed(athlete)));
        }
    }
}
