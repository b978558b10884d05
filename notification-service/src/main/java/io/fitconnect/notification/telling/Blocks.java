package io.fitconnect.notification.telling;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Blocks between people, in either direction. */
public interface Blocks {

    /** Those of the athletes whom a block separates from one of the people. */
    Set<UUID> listSeparated(Collection<UUID> athletes, Collection<UUID> people);
}
