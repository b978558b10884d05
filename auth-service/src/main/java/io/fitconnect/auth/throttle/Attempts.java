package io.fitconnect.auth.throttle;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The recent attempts, by the name of what they are counted for. */
public interface Attempts {

    Optional<BackOff> find(String bucket);

    void save(String bucket, BackOff backOff);

    void forget(String bucket);

    /** What was added for buckets that a crowd shares; one that nothing was added for has zero. */
    Map<String, SharedCount> countShared(Collection<String> buckets);

    /** Adds one to each bucket, in a row that few others write at that moment. */
    void addShared(Collection<String> buckets, Instant now);
}
