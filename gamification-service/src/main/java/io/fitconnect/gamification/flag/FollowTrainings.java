package io.fitconnect.gamification.flag;

import io.fitconnect.gamification.effort.EffortWatch;
import io.fitconnect.gamification.effort.TrainingState;
import io.fitconnect.gamification.effort.TrainingWatch;
import io.fitconnect.platform.sport.Sport;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Judges a recording again as the sport that its athlete says it is, and forgets it with its training. */
@Component
class FollowTrainings implements TrainingWatch {

    private final JudgedActivities activities;
    private final KeptFlags keptFlags;
    private final List<EffortWatch> watches;

    FollowTrainings(JudgedActivities activities, KeptFlags keptFlags, List<EffortWatch> watches) {
        this.activities = activities;
        this.keptFlags = keptFlags;
        this.watches = List.copyOf(watches);
    }

    @Override
    public void counted(TrainingState state) {
        state.activities().forEach(activity -> follow(state, activity));
    }

    private void follow(TrainingState state, UUID activity) {
        if (state.isDeleted()) {
            activities.withdraw(state.athlete(), activity);
            keptFlags.forget(state.athlete(), activity);
        } else if (state.counts()) {
            Sport said = state.effort().sport();
            activities
                    .find(state.athlete(), activity)
                    .filter(judged -> !judged.sport().equals(said))
                    .ifPresent(judged -> judgeAs(judged.as(said)));
        }
    }

    /** The athlete's own efforts are computed after this in any case. */
    private void judgeAs(JudgedActivity judged) {
        activities.say(judged);
        Set<UUID> touched = keptFlags.refresh(judged);
        touched.stream()
                .filter(athlete -> !athlete.equals(judged.athlete()))
                .forEach(athlete -> watches.forEach(watch -> watch.changed(athlete)));
    }
}
