package io.fitconnect.platform.runtime;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a CockroachDB. PostgreSQL's driver speaks to both databases, so that only {@code version()} tells them apart. */
record CockroachVersion(int major, int minor) {

    private static final int LEAST_MAJOR = 24;
    private static final int LEAST_MINOR = 3;
    private static final Pattern VERSION = Pattern.compile("^CockroachDB\\b.*? v(\\d+)\\.(\\d+)\\.");

    /** Reads what {@code version()} answers; empty when another database answers. */
    static Optional<CockroachVersion> find(String version) {
        Matcher found = VERSION.matcher(version);
        return found.find()
                ? Optional.of(new CockroachVersion(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    /** Refuses a version whose queues cannot be trusted, see decision 0017. */
    void requireSupported() {
        if (major < LEAST_MAJOR || (major == LEAST_MAJOR && minor < LEAST_MINOR)) {
            throw new IllegalStateException("CockroachDB %d.%d is too old: the services need %d.%d or newer"
                    .formatted(major, minor, LEAST_MAJOR, LEAST_MINOR));
        }
    }
}
