package io.fitconnect.integration.rawfile;

import io.fitconnect.platform.object.ObjectTooLarge;
import io.fitconnect.platform.object.StoredObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** All files as they were handed in. Written once under a new id; what {@link #store} has returned survives a crash. */
public interface RawFiles {

    /**
     * Reads the content to its end and keeps it, without holding it in memory.
     *
     * @throws ObjectTooLarge the content is longer than allowed
     * @throws IOException    the content did not arrive whole
     */
    StoredObject store(UUID id, InputStream content, long maxBytes) throws IOException;

    /**
     * The bytes of a file.
     *
     * @param bytes how many there are
     */
    byte[] get(UUID id, long bytes);

    /** Opens the content of a file from its beginning; the caller closes it. */
    InputStream open(UUID id);
}
