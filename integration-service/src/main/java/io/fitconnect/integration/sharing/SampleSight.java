package io.fitconnect.integration.sharing;

import io.fitconnect.platform.relation.Sight;
import io.fitconnect.platform.relation.Standing;
import io.fitconnect.recording.StreamKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a training's samples a viewer sees.
 *
 * @param kinds     the streams; altitude goes with the map, for a profile of heights tells the place
 * @param startTime whether the time of day is shown
 */
public record SampleSight(Set<StreamKind> kinds, boolean startTime) {

    public SampleSight {
        kinds = Set.copyOf(kinds);
    }

    /** Decides; empty when there is no such training for this viewer. */
    static Optional<SampleSight> of(TrainingSharing training, Sight sight) {
        boolean isOwner = sight.standing() == Standing.OWNER;
        boolean mayShow = isOwner || (training.showable() && !training.trashed());
        if (!mayShow || !sight.shows("trainings", training.visibility())) {
            return Optional.empty();
        }
        Set<StreamKind> kinds = Arrays.stream(StreamKind.values())
                .filter(kind -> shows(training, sight, kind))
                .collect(Collectors.toUnmodifiableSet());
        return Optional.of(new SampleSight(kinds, shows(training, sight, "startTime")));
    }

    private static boolean shows(TrainingSharing training, Sight sight, StreamKind kind) {
        return switch (kind) {
            case LATITUDE, LONGITUDE, ALTITUDE -> shows(training, sight, "map");
            case HEART_RATE -> shows(training, sight, "heartRate");
            case POWER -> shows(training, sight, "power");
            case TIME, DISTANCE, SPEED, CADENCE, TEMPERATURE -> true;
        };
    }

    private static boolean shows(TrainingSharing training, Sight sight, String part) {
        return sight.shows(part, training.parts().get(part));
    }
}
