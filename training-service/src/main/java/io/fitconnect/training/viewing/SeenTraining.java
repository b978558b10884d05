package io.fitconnect.training.viewing;

import io.fitconnect.training.diary.Lap;
import io.fitconnect.training.diary.Training;
import java.util.List;
import java.util.Set;

/**
 * A training as a viewer sees it.
 *
 * @param parts      those that the viewer sees
 * @param laps       none where the way is cut: their sum would tell the whole
 * @param hasStreams whether integration-service has samples to show
 */
public record SeenTraining(Training training, Set<SeenPart> parts, SeenWay way, List<Lap> laps, boolean hasStreams) {

    public SeenTraining {
        parts = Set.copyOf(parts);
        laps = way.isCut() ? List.of() : List.copyOf(laps);
    }

    public boolean shows(SeenPart part) {
        return parts.contains(part);
    }
}
