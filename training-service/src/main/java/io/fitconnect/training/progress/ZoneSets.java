package io.fitconnect.training.progress;

import io.fitconnect.training.progress.zone.ZoneHistory;
import java.util.UUID;

/** The zone sets of athletes, as profile-service last told them. */
public interface ZoneSets {

    ZoneHistory get(UUID athlete);

    /** Keeps them unless a newer version is here; returns whether they differ from those of before. */
    boolean save(UUID athlete, long version, ZoneHistory history);
}
