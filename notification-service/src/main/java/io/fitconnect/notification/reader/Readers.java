package io.fitconnect.notification.reader;

import java.util.UUID;

/** How each athlete reads. */
public interface Readers {

    /** The athlete's choice, or {@link Reader#UNKNOWN} as far as there is none. */
    Reader get(UUID athlete);

    /** Keeps a choice unless a newer one is kept. */
    void keep(UUID athlete, String locale, String timeZone, long version);
}
