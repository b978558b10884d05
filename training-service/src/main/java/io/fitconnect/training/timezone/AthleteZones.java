package io.fitconnect.training.timezone;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** The time zones of all athletes. A state that is older than the kept one changes nothing. */
public interface AthleteZones {

    /** The athlete's; empty until it is known, and for UTC, which says nothing of a local clock. */
    Optional<ZoneId> find(UUID athlete);

    /** Keeps a name of the IANA database; one that this machine does not know counts as unknown. */
    void keep(UUID athlete, String zone, long version);
}
