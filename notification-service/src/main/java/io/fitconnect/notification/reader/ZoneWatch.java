package io.fitconnect.notification.reader;

import java.time.ZoneId;
import java.util.UUID;

/** Follows athletes to other time zones, in the transaction that keeps the zone. */
public interface ZoneWatch {

    void zoneChanged(UUID athlete, ZoneId zone);
}
