package io.fitconnect.training.viewing;

import io.fitconnect.platform.privacy.ObjectVisibility;
import io.fitconnect.platform.relation.Sight;
import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.training.diary.PartVisibility;
import io.fitconnect.training.diary.Training;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What of a training a viewer sees, by the one decision that integration-service takes for its samples too. */
final class TrainingSight {

    static final String MATTER = "trainings";

    private TrainingSight() {}

    /** The parts that the viewer sees; empty when there is no such training for this viewer. */
    static Optional<Set<SeenPart>> of(Training training, Sight sight) {
        ObjectVisibility decided = new ObjectVisibility(
                MATTER, training.visibility(), said(training), training.policy().show());
        return decided.isSeenBy(sight) ? Optional.of(parts(decided, sight)) : Optional.empty();
    }

    private static Set<SeenPart> parts(ObjectVisibility decided, Sight sight) {
        return Arrays.stream(SeenPart.values())
                .filter(part -> decided.shows(part.matter(), sight))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Visibility> said(Training training) {
        PartVisibility parts = training.details().sharing().parts();
        Map<String, Visibility> said = new HashMap<>();
        if (parts != null) {
            for (SeenPart part : SeenPart.values()) {
                Visibility own = part.in(parts);
                if (own != null) {
                    said.put(part.matter(), own);
                }
            }
        }
        return said;
    }
}
