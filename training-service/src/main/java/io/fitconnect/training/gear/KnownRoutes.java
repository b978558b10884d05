package io.fitconnect.training.gear;

import io.fitconnect.training.diary.AthleteId;
import io.fitconnect.training.diary.TimedTrack;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells which trainings took the same route, in the same direction. */
interface KnownRoutes {

    /**
     * Those of the athlete's trainings that are of the sport and went along this track.
     *
     * @param named few
     */
    Set<UUID> listAlong(AthleteId athlete, String sport, @Nullable TimedTrack track, Collection<UUID> named);
}
