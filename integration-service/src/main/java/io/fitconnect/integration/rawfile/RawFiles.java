package io.fitconnect.integration.rawfile;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** All files as they were handed in. Written once under a new id; what {@link #store} has returned survives a crash. */
public interface RawFiles {

    /** Reads the content to its end and keeps it; never more than one chunk of it is in memory. */
    StoredFile store(UUID id, InputStream content) throws IOException;

    /**
     * The bytes of a file.
     *
     * @param bytes how many there are
     */
    byte[] get(UUID id, long bytes);
}
