package io.fitconnect.auth.throttle;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Attempts without a database. */
public final class InMemoryAttempts implements Attempts {

    private final Map<String, BackOff> all = new HashMap<>();

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

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
