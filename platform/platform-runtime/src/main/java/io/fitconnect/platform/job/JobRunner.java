package io.fitconnect.platform.job;

import java.time.Duration;
import java.util.UUID;

/**
 * Does the jobs of one kind. A crash or a failure lets a job run again from its beginning: what it writes outside of SQL
 * overwrites itself.
 */
public interface JobRunner<P> {

    /** Stable name in kebab-case; it stands in rows. */
    String kind();

    Class<P> payload();

    /** How long a finished job and its result are kept. */
    default Duration keep() {
        return Duration.ofDays(7);
    }

    /** Does the work outside of a transaction and returns its result, at most 1,000 characters. */
    String run(UUID job, P payload, JobProgress progress) throws Exception;

    /** Deletes what an expired or cancelled job has left outside of SQL; repeated until it succeeds. */
    default void discard(UUID job) throws Exception {}
}
