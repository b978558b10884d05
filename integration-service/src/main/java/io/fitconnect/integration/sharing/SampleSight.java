package io.fitconnect.integration.sharing;

import io.fitconnect.platform.privacy.ObjectVisibility;
import io.fitconnect.platform.relation.Sight;
import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.sharing.TrainingSharing;
import io.fitconnect.recording.StreamKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a training's samples a viewer sees, by the one decision that training-service takes for the rest of it too.
 *
 * @param kinds     the streams; altitude goes with the map, for a profile of heights tells the place
 * @param startTime whether the time of day is shown
 * @param viewer    what the viewer is to the athlete
 */
public record SampleSight(Set<StreamKind> kinds, boolean startTime, Standing viewer) {

    private static final String MATTER = "trainings";

    public SampleSight {
        kinds = Set.copyOf(kinds);
    }

    /** Decides; empty when there is no such training for this viewer. */
    static Optional<SampleSight> of(TrainingSharing training, Sight sight) {
        ObjectVisibility decided = new ObjectVisibility(
                MATTER, training.visibility(), training.parts(), training.showable() && !training.trashed());
        if (!decided.isSeenBy(sight)) {
            return Optional.empty();
        }
        Set<StreamKind> kinds = Arrays.stream(StreamKind.values())
                .filter(kind -> shows(decided, sight, kind))
                .collect(Collectors.toUnmodifiableSet());
        return Optional.of(new SampleSight(kinds, decided.shows("startTime", sight), sight.standing()));
    }

    private static boolean shows(ObjectVisibility decided, Sight sight, StreamKind kind) {
        return switch (kind) {
            case LATITUDE, LONGITUDE, ALTITUDE -> decided.shows("map", sight);
            case HEART_RATE -> decided.shows("heartRate", sight);
            case POWER -> decided.shows("power", sight);
            case TIME, DISTANCE, SPEED, CADENCE, TEMPERATURE -> true;
        };
    }
}
