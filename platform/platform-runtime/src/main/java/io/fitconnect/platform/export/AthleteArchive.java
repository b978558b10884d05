package io.fitconnect.platform.export;

import java.io.IOException;
import java.util.UUID;

/** What one feature contributes to the archive. Each feature that keeps data of athletes declares one bean of this type. */
public interface AthleteArchive {

    /**
     * Writes everything that the feature keeps of the athlete and that the athlete gave or can see. Runs outside of a
     * transaction and may be repeated; it reads rows in bounded pages, never all at once.
     */
    void write(UUID athlete, ArchiveWriter archive) throws IOException;
}
