package io.fitconnect.auth.throttle;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Attempts without a database. */
public final class InMemoryAttempts implements Attempts {

    private final Map<String, BackOff> all = new HashMap<>();
    private final Map<String, SharedCount> shared = new HashMap<>();

    @Override
    public Optional<BackOff> find(String bucket) {
        return Optional.ofNullable(all.get(bucket));
    }

    @Override
    public void save(String bucket, BackOff backOff) {
        all.put(bucket, backOff);
    }

    @Override
    public void forget(String bucket) {
        all.remove(bucket);
    }

    @Override
    public Map<String, SharedCount> countShared(Collection<String> buckets) {
        Map<String, SharedCount> counts = new HashMap<>();
        buckets.forEach(bucket -> counts.put(bucket, shared.getOrDefault(bucket, SharedCount.NONE)));
        return counts;
    }

    @Override
    public void addShared(Collection<String> buckets, Instant now) {
        buckets.forEach(bucket -> shared.merge(bucket, new SharedCount(1, now), SharedCount::plus));
    }

    public boolean isEmpty() {
        return all.isEmpty() && shared.isEmpty();
    }
}
