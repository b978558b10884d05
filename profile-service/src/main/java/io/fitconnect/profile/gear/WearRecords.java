package io.fitconnect.profile.gear;

import io.fitconnect.profile.athlete.AthleteId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What wear is computed from, for the comparison with the kept sums. */
public interface WearRecords {

    /** So many athletes with gear, in the order of their ids, behind the given one. */
    List<AthleteId> listAthletes(Optional<AthleteId> after, int limit);

    /** All trainings of an athlete that count. */
    List<TrainingUse> listTrainings(AthleteId athlete);

    /** All mountings of an athlete, by component. */
    Map<GearId, List<Mounting>> listMountings(AthleteId athlete);
}
