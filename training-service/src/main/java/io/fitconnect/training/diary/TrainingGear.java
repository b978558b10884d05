package io.fitconnect.training.diary;

import io.fitconnect.platform.problem.InvalidValue;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives trainings their gear: what the athlete says, else the defaults. */
@Component
class TrainingGear {

    private final OwnGear ownGear;

    TrainingGear(OwnGear ownGear) {
        this.ownGear = ownGear;
    }

    /** Returns the details of a new training with its gear. */
    TrainingDetails equip(AthleteId athlete, TrainingDetails details, @Nullable TimedTrack track) {
        if (details.gearIds() == null) {
            return details.withGear(
                    ownGear.listDefaults(athlete, details.sport().key(), details.indoor(), track));
        }
        requireOwn(athlete, details.gear());
        return details.withGear(details.gear());
    }

    /**
     * Returns the changed details with their gear: what they say, which must be the athlete's; of another sport or place, the
     * defaults of that, unless the athlete chose the gear; else the gear of before.
     */
    TrainingDetails keep(Training training, TrainingDetails after, Supplier<@Nullable TimedTrack> track) {
        TrainingDetails before = training.details();
        AthleteId athlete = training.key().athlete();
        if (isSaid(before, after)) {
            requireOwn(
                    athlete,
                    after.gear().stream()
                            .filter(item -> !before.gear().contains(item))
                            .toList());
            return after.withGear(after.gear());
        }
        boolean isElsewhere = !after.sport().equals(before.sport()) || after.indoor() != before.indoor();
        return isElsewhere && !training.isGearChosen()
                ? after.withGear(ownGear.listDefaults(athlete, after.sport().key(), after.indoor(), track.get()))
                : after.withGear(before.gear());
    }

    /** Tells whether these details say themselves which gear a training was done with. */
    static boolean isSaid(TrainingDetails before, TrainingDetails after) {
        return after.gearIds() != null && !after.gear().equals(before.gear());
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

    /** Returns the details of a training that its recordings made another sport or place, with the defaults of that unless the athlete chose the gear. */
    TrainingDetails equipAgain(Training training, TrainingDetails details, @Nullable TimedTrack track) {
        return training.isGearChosen()
                ? details
                : details.withGear(ownGear.listDefaults(
                        training.key().athlete(), details.sport().key(), details.indoor(), track));
    }
}
