package io.fitconnect.training.progress;

import io.fitconnect.training.progress.figure.ActivityFigures;
import io.fitconnect.training.progress.figure.Histogram;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What recordings gave, kept under their activity, whether its training came before or comes after. */
public interface RecordedFigures {

    /** Returns {@link ActivityFigures#NONE} where nothing is known. */
    ActivityFigures get(UUID athlete, UUID activity);

    /** The heart rates of some recordings, by activity; those without any are absent. */
    Map<UUID, Histogram> listHeartRates(UUID athlete, Collection<UUID> activities);

    /** Keeps the figures of a revision of the activity; false when those of a newer one are kept. */
    boolean save(UUID athlete, UUID activity, int revision, ActivityFigures figures);

    void remove(UUID athlete, UUID activity);
}
