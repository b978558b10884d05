package io.fitconnect.platform.object;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the objects of one service. A store that does not answer, or has no space left, throws {@link ObjectStoreAway},
 * which becomes a 503; nothing was acknowledged then, and the same call may be repeated.
 */
public interface ObjectStore {

    /** The largest object that a store keeps: what S3 takes in one request. */
    long MAX_BYTES = 5L << 30;

    /**
     * Reads the content to its end and keeps it. When this returns, the object survives a crash; when it throws, the key
     * holds what it held before. A second put under a key replaces the first one at once.
     *
     * @param maxBytes at most {@link #MAX_BYTES}; longer content is refused with {@link ObjectTooLarge}
     * @throws IOException the content could not be read
     */
    StoredObject put(ObjectKey key, InputStream content, long maxBytes) throws IOException;

    /** Opens an object from its beginning; the caller closes it. Empty when there is none. */
    Optional<InputStream> open(ObjectKey key);

    /**
     * Opens a part of an object; the caller closes it. Empty when there is no such object.
     *
     * @param offset at least 0; from the object's end on, the part is empty
     * @param length at least 1; the part ends earlier where the object does
     */
    Optional<InputStream> open(ObjectKey key, long offset, long length);

    /** Gets the length of an object in bytes. Empty when there is none. */
    Optional<Long> findLength(ObjectKey key);

    /** Deletes an object; does nothing when there is none. */
    void delete(ObjectKey key);

    /**
     * Lists keys that begin with a prefix, in their order.
     *
     * @param prefix ends with a slash
     * @param after  lists only greater keys; null from the first one on
     * @param limit  1 to 1,000
     */
    List<ObjectKey> list(String prefix, @Nullable ObjectKey after, int limit);
}
