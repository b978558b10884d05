package io.fitconnect.promo.person;

import java.util.UUID;

/** All athletes as announced. */
public interface Persons {

    /** The athlete; {@link Person#unknown} when no profile has arrived. */
    Person get(UUID athlete);

    /**
     * Keeps the state unless the same or a newer one is kept.
     *
     * @return whether it was kept
     */
    boolean keep(Person person);
}
