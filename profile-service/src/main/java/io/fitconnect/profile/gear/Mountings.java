package io.fitconnect.profile.gear;

import io.fitconnect.profile.athlete.AthleteId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where components were mounted; the times of one component do not overlap. */
public interface Mountings {

    /** The component's mountings, newest first, at most 200. */
    List<Mounting> listOf(GearKey component);

    /** What each component of an athlete that is mounted now is mounted on. */
    Map<GearId, GearId> listCarriers(AthleteId athlete);

    /** The latest mounting, current or ended. */
    Optional<Mounting> findLast(GearKey component);

    void mount(GearKey component, Mounting mounting);

    /** Ends the component's current mounting, if there is one. */
    void dismount(GearKey component, Instant at);
}
