package io.fitconnect.training.progress;

import io.fitconnect.training.progress.figure.ActivityFigures;
import java.util.UUID;

/** What recordings gave, kept under their activity, whether its training came before or comes after. */
public interface RecordedFigures {

    /** Returns {@link ActivityFigures#NONE} where nothing is known. */
    ActivityFigures get(UUID athlete, UUID activity);

    void save(UUID athlete, UUID activity, ActivityFigures figures);

    void remove(UUID athlete, UUID activity);
}
