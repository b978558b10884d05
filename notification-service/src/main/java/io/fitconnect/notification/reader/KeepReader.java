package io.fitconnect.notification.reader;

import io.fitconnect.platform.usecase.UseCase;
import java.util.UUID;

/** An athlete's profile was made or changed. */
@UseCase
public class KeepReader {

    private final Readers readers;

    KeepReader(Readers readers) {
        this.readers = readers;
    }

    /** Keeps language and time zone; an older version than the kept one changes nothing. */
    public void handle(UUID athlete, String locale, String timeZone, long version) {
        readers.keep(athlete, locale, timeZone, version);
    }
}
