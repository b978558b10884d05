package io.fitconnect.training.grouptraining.event;

import io.fitconnect.training.diary.AthleteId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Finishes that are kept. */
public interface Finishes {

    Optional<Finish> find(UUID event, AthleteId athlete);

    /** Those of athletes who have a place, in no order. */
    List<Finish> list(UUID event);

    /** Which of the athletes the viewer may know of and have a place: all but who is hidden or whom a block stands before. */
    Set<AthleteId> listKnown(UUID event, Collection<AthleteId> athletes, AthleteId viewer);

    void remove(UUID event, AthleteId athlete);

    /** Removes all of an athlete, and returns of which events they were. */
    List<UUID> removeOf(AthleteId athlete);
}
