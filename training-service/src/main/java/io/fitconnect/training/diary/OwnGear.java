package io.fitconnect.training.diary;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The gear of an athlete, as far as trainings need it. */
public interface OwnGear {

    /** The most items of one training. */
    int MOST = 10;

    /** The items that a new training of the sport gets, at that kind of place. */
    List<UUID> listDefaults(AthleteId athlete, String sport, boolean indoor);

    /** Those of the items that are not the athlete's, as far as is known here. */
    List<UUID> listForeign(AthleteId athlete, Collection<UUID> items);
}
