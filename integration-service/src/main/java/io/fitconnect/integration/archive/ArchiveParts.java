package io.fitconnect.integration.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** The parts of all archives. */
public interface ArchiveParts {

    /**
     * Keeps a part, in place of what was there under its number.
     *
     * @param most bytes, else it is refused as too large
     * @return how many bytes it had
     */
    long store(UUID archive, int part, InputStream content, int most) throws IOException;

    /** Opens some bytes of an archive, wherever its parts end; the caller closes them. */
    InputStream open(UUID archive, long offset, long length);
}
