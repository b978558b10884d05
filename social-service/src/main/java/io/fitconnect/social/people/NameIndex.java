package io.fitconnect.social.people;

import java.util.Set;
import java.util.UUID;

/** The kept keys of all names. */
public interface NameIndex {

    /** Keeps the keys of an athlete's name in place of the ones before. */
    void put(UUID athlete, Set<String> keys);
}
