package io.fitconnect.platform.object;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times each call: {@code object.requests{store,operation,outcome}}, where {@code away} means the store's own failure. */
final class MeasuredObjectStore implements ObjectStore {

    private final String name;
    private final ObjectStore store;
    private final MeterRegistry metrics;

    MeasuredObjectStore(String name, ObjectStore store, MeterRegistry metrics) {
        this.name = name;
        this.store = store;
        this.metrics = metrics;
    }

    @Override
    public StoredObject put(ObjectKey key, InputStream content, long maxBytes) throws IOException {
        return measure("put", () -> store.put(key, content, maxBytes));
    }

    @Override
    public Optional<InputStream> open(ObjectKey key) {
        return measure("open", () -> store.open(key));
    }

    @Override
    public Optional<InputStream> open(ObjectKey key, long offset, long length) {
        return measure("open", () -> store.open(key, offset, length));
    }

    @Override
    public Optional<Long> findLength(ObjectKey key) {
        return measure("length", () -> store.findLength(key));
    }

    @Override
    public void delete(ObjectKey key) {
        measure("delete", () -> {
            store.delete(key);
            return key;
        });
    }

    @Override
    public List<ObjectKey> list(String prefix, @Nullable ObjectKey after, int limit) {
        return measure("list", () -> store.list(prefix, after, limit));
    }

    private <T, E extends Exception> T measure(String operation, Call<T, E> call) throws E {
        Timer.Sample started = Timer.start(metrics);
        String outcome = "rejected";
        try {
            T result = call.run();
            outcome = "done";
            return result;
        } catch (ObjectStoreAway away) {
            outcome = "away";
            throw away;
        } finally {
            started.stop(Timer.builder("object.requests")
                    .description("Calls of the object store")
                    .tags("store", name, "operation", operation, "outcome", outcome)
                    .register(metrics));
        }
    }

    /** A call of the store. */
    private interface Call<T, E extends Exception> {
        T run() throws E;
    }
}
