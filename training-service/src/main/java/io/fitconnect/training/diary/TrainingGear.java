package io.fitconnect.training.diary;

import io.fitconnect.platform.problem.InvalidValue;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gives trainings their gear: what the athlete says, else the defaults. */
@Component
class TrainingGear {

    private final OwnGear ownGear;

    TrainingGear(OwnGear ownGear) {
        this.ownGear = ownGear;
    }

    /** Returns the details of a new training with its gear. */
    TrainingDetails equip(AthleteId athlete, TrainingDetails details) {
        if (details.gearIds() == null) {
            return details.withGear(
                    ownGear.listDefaults(athlete, details.sport().key(), details.indoor()));
        }
        requireOwn(athlete, details.gear());
        return details.withGear(details.gear());
    }

    /** Returns the changed details with the gear of before when they say nothing of it; new items must be the athlete's. */
    TrainingDetails keep(AthleteId athlete, TrainingDetails before, TrainingDetails after) {
        if (after.gearIds() == null) {
            return after.withGear(before.gear());
        }
        requireOwn(
                athlete,
                after.gear().stream()
                        .filter(item -> !before.gear().contains(item))
                        .toList());
        return after.withGear(after.gear());
    }

    private void requireOwn(AthleteId athlete, List<UUID> items) {
        List<UUID> foreign = items.isEmpty() ? List.of() : ownGear.listForeign(athlete, items);
        if (!foreign.isEmpty()) {
            throw InvalidValue.refuse(
                    "gearIds",
                    "must be gear of yours; not known here, perhaps added a moment ago: "
                            + foreign.stream().map(UUID::toString).collect(Collectors.joining(", ")));
        }
    }
}
