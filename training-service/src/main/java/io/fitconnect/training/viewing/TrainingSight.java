package io.fitconnect.training.viewing;

import io.fitconnect.platform.relation.Sight;
import io.fitconnect.platform.relation.Standing;
import io.fitconnect.training.diary.PartVisibility;
import io.fitconnect.training.diary.Training;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides what of a training a viewer sees: the source must allow showing it, then the athlete, then each part has its say. */
final class TrainingSight {

    static final String MATTER = "trainings";

    private TrainingSight() {}

    /** The parts that the viewer sees; empty when there is no such training for this viewer. */
    static Optional<Set<SeenPart>> of(Training training, Sight sight) {
        if (!mayShow(training, sight) || !sight.shows(MATTER, training.visibility())) {
            return Optional.empty();
        }
        PartVisibility own = training.details().sharing().parts();
        return Optional.of(Arrays.stream(SeenPart.values())
                .filter(part -> sight.shows(part.matter(), own == null ? null : part.in(own)))
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean mayShow(Training training, Sight sight) {
        return sight.standing() == Standing.OWNER || training.policy().show();
    }
}
