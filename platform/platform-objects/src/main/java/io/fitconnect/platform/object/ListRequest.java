package io.fitconnect.platform.object;

import org.jspecify.annotations.Nullable;

/** A checked request of a page of keys. */
record ListRequest(String prefix, @Nullable ObjectKey after, int limit) {

    private static final int MAX_LIMIT = 1_000;

    ListRequest {
        if (prefix.length() < 2 || !prefix.endsWith("/")) {
            throw new IllegalArgumentException("A prefix ends with a slash");
        }
        new ObjectKey(prefix + "x");
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("A page has 1 to " + MAX_LIMIT + " keys");
        }
    }
}
