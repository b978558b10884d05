package io.fitconnect.notification.reader;

import io.fitconnect.platform.usecase.UseCase;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** An athlete's profile was made or changed. */
@UseCase
public class KeepReader {

    private final Readers readers;
    private final List<ZoneWatch> watches;

    KeepReader(Readers readers, List<ZoneWatch> watches) {
        this.readers = readers;
        this.watches = List.copyOf(watches);
    }

    /** Keeps language and time zone; an older version than the kept one changes nothing. */
    public void handle(UUID athlete, String locale, String timeZone, long version) {
        ZoneId before = readers.get(athlete).zone();
        readers.keep(athlete, locale, timeZone, version);
        ZoneId now = readers.get(athlete).zone();
        if (!now.equals(before)) {
            watches.forEach(watch -> watch.zoneChanged(athlete, now));
        }
    }
}
