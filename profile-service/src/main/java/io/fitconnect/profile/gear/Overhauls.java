package io.fitconnect.profile.gear;

import io.fitconnect.profile.athlete.AthleteId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The services of items. */
public interface Overhauls {

    void add(GearKey item, Overhaul overhaul);

    /** The item's services, newest first, at most 200. */
    List<Overhaul> listOf(GearKey item);

    /** Removes the service of a moment; false when there is none. */
    boolean remove(GearKey item, Instant servedAt);

    /** Returns how many services the item has had, and when the last one was. */
    LifeStart lifeOf(GearKey item);

    /** As {@link #lifeOf}, for all of an athlete's items that were ever serviced. */
    Map<GearId, LifeStart> livesOf(AthleteId athlete);
}
