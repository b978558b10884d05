package io.fitconnect.integration.decoding;

import io.fitconnect.integration.imports.ImportKey;
import org.jspecify.annotations.Nullable;

/**
 * An import that a worker has claimed.
 *
 * @param attempt counts the claims of it that did not end otherwise, this one included
 */
public record ClaimedImport(
        ImportKey key, @Nullable String fileName, @Nullable String contentType, long contentBytes, int attempt) {

    /** A small file is read within a tenth of a second or so. */
    public static final long LARGEST_SMALL = 1 << 20;

    /** Whether it may take long to read a file of so many bytes. */
    public static boolean isLarge(long bytes) {
        return bytes > LARGEST_SMALL;
    }

    boolean isLarge() {
        return isLarge(contentBytes);
    }
}
