package io.fitconnect.integration.decoding;

import io.fitconnect.integration.imports.ImportKey;
import org.jspecify.annotations.Nullable;

/**
 * An import that a worker has claimed.
 *
 * @param attempt counts the claims of it that did not end otherwise, this one included
 */
public record ClaimedImport(
        ImportKey key, @Nullable String fileName, @Nullable String contentType, long contentBytes, int attempt) {}
