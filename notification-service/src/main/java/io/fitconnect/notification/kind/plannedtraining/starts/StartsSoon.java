package io.fitconnect.notification.kind.plannedtraining.starts;

import io.fitconnect.notification.kind.NotificationKind;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.notification.kind.plannedtraining.PlannedTraining;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Reminds an athlete of a training of the own plan, an hour before its time of day. */
@Component
class StartsSoon implements NotificationKind<PlannedTraining> {

    static final Duration BEFORE = Duration.ofHours(1);

    @Override
    public String name() {
        return "planned-training-starts";
    }

    @Override
    public Class<PlannedTraining> arguments() {
        return PlannedTraining.class;
    }

    @Override
    public Wording wording(PlannedTraining training) {
        return Wording.of(StartsSoonText.SOON, StartsSoonText.PLANNED_AT, training.textArguments());
    }

    @Override
    public String reference(PlannedTraining training) {
        return training.reference();
    }

    @Override
    public PlannedTraining sample(Instant now) {
        return PlannedTraining.sample(now.plus(BEFORE));
    }

    @Override
    public boolean isOver(PlannedTraining training, Instant now) {
        return !now.isBefore(training.at());
    }
}
