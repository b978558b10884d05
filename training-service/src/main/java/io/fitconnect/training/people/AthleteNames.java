package io.fitconnect.training.people;

import io.fitconnect.training.diary.AthleteId;
import java.util.Collection;
import java.util.Map;

/** The display names of all athletes. A state that is older than the kept one changes nothing. */
public interface AthleteNames {

    void keep(AthleteId athlete, String name, long version);

    /** The names of those whose profile is shown to the viewer. */
    Map<AthleteId, String> listShown(Collection<AthleteId> athletes, AthleteId viewer);
}
