package io.fitconnect.training.diary;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The gear of an athlete, as far as trainings need it. */
public interface OwnGear {

    /** The most items of one training. */
    int MOST = 10;

    /**
     * The items that a new training of the sport gets, at that kind of place.
     *
     * @param track where it went, for the defaults of routes; null when that is not known
     */
    List<UUID> listDefaults(AthleteId athlete, String sport, boolean indoor, @Nullable TimedTrack track);

    /** Those of the items that are not the athlete's, as far as is known here. */
    List<UUID> listForeign(AthleteId athlete, Collection<UUID> items);
}
