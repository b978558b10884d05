package io.fitconnect.platform.people;

import java.util.UUID;

/** Follows the names of athletes, in the transaction that keeps them. What it keeps of an athlete it erases as its feature's own. */
public interface NameWatch {

    /** A new athlete, or a newer version of a known one; the name may be the same. */
    void named(UUID athlete, String name);
}
