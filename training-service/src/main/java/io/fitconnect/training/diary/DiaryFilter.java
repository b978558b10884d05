package io.fitconnect.training.diary;

import io.fitconnect.platform.problem.InvalidValue;
import io.fitconnect.platform.sport.Sport;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which trainings a list shows.
 *
 * @param sports   only these; all when empty
 * @param from     only those that started then or later
 * @param to       only those that started before
 * @param hasTrack only those with a track, or only those without
 * @param gear     only those done with this item
 * @param trashed  those in the trash instead of those that count
 * @param refinement conditions beside these
 * @param after    only those that come after this place in the list
 */
public record DiaryFilter(
        Set<Sport> sports,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<Boolean> hasTrack,
        Optional<UUID> gear,
        boolean trashed,
        Refinement refinement,
        Optional<DiaryPosition> after) {

    /** A filter of what counts. */
    public DiaryFilter(
            Set<Sport> sports,
            Optional<Instant> from,
            Optional<Instant> to,
            Optional<Boolean> hasTrack,
            Optional<DiaryPosition> after) {
        this(sports, from, to, hasTrack, Optional.empty(), after);
    }

    /** A filter of what counts and was done with an item of gear. */
    public DiaryFilter(
            Set<Sport> sports,
            Optional<Instant> from,
            Optional<Instant> to,
            Optional<Boolean> hasTrack,
            Optional<UUID> gear,
            Optional<DiaryPosition> after) {
        this(sports, from, to, hasTrack, gear, false, Refinement.NONE, after);
    }

    public DiaryFilter {
        sports = Set.copyOf(sports);
        from.ifPresent(moment -> Start.requireStorable("from", moment));
        to.ifPresent(moment -> Start.requireStorable("to", moment));
        if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
            throw InvalidValue.refuse("from", "must be before to");
        }
    }
}
