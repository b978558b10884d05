package io.fitconnect.profile.gear;

import io.fitconnect.profile.athlete.AthleteId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Trainings that wear gear, which item each of them wore, and the kept sums. */
public interface WearLedger {

    /** Keeps the training unless the same or a newer state is kept, and tells whether it was. */
    boolean put(TrainingUse use);

    /** The items that the training wears by what was counted last. */
    Set<GearId> listWorn(AthleteId athlete, UUID training);

    /** Counts the training for the items that it names, and for what was mounted on them when it started. */
    void count(TrainingUse use);

    /** Counts all trainings of the athlete for one item again. */
    void recount(GearKey item);

    /** Adds up what trainings that started from a moment on did to an item. */
    WearSum sum(GearKey item, Instant from);

    /** As {@link #sum}, for many items at once; absent for an item without such a training. */
    Map<GearId, WearSum> sums(AthleteId athlete, Map<GearId, Instant> from);

    Optional<Wear> find(GearKey item);

    Map<GearId, Wear> list(AthleteId athlete);

    void keep(GearKey item, Wear wear);
}
