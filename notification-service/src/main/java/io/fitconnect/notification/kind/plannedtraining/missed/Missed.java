package io.fitconnect.notification.kind.plannedtraining.missed;

import io.fitconnect.notification.kind.BundledKind;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.notification.kind.plannedtraining.PlannedTraining;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells an athlete in the morning which trainings of yesterday's plan are still open. */
@Component
class Missed implements BundledKind<MissedTrainings> {

    @Override
    public String name() {
        return "planned-training-missed";
    }

    @Override
    public Class<MissedTrainings> arguments() {
        return MissedTrainings.class;
    }

    @Override
    public Wording wording(MissedTrainings missed) {
        return missed.count() == 1
                ? Wording.of(
                        MissedText.STILL_OPEN, MissedText.ONE, missed.last().textArguments())
                : Wording.of(
                        MissedText.STILL_OPEN,
                        MissedText.SEVERAL,
                        Map.of("count", missed.count(), "at", missed.last().at()));
    }

    @Override
    public String reference(MissedTrainings missed) {
        return missed.count() == 1 ? missed.last().reference() : "/api/v1/plan-entries";
    }

    @Override
    public MissedTrainings sample(Instant now) {
        return new MissedTrainings(1, PlannedTraining.sample(now.minus(Duration.ofDays(1))));
    }

    @Override
    public String bundlingKey(MissedTrainings missed) {
        return "all";
    }

    @Override
    public MissedTrainings bundle(List<MissedTrainings> parts) {
        int count = parts.stream().mapToInt(MissedTrainings::count).sum();
        return new MissedTrainings(count, parts.get(parts.size() - 1).last());
    }
}
