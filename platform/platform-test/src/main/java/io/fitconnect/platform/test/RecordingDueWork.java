package io.fitconnect.platform.test;

import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Due work that remembers, for tests of a use case without a database; no worker begins any of it. */
public final class RecordingDueWork implements DueWork {

    private final Map<String, Scheduled> scheduled = new ConcurrentSkipListMap<>();

    @Override
    public <P> void schedule(WorkQueue<P> queue, String key, Instant dueAt, P payload) {
        scheduled.put(place(queue, key), new Scheduled(queue.name(), key, dueAt, payload));
    }

    @Override
    public <P> boolean scheduleIfAbsent(WorkQueue<P> queue, String key, Instant dueAt, P payload) {
        return scheduled.putIfAbsent(place(queue, key), new Scheduled(queue.name(), key, dueAt, payload)) == null;
    }

    @Override
    public boolean cancel(WorkQueue<?> queue, String key) {
        return scheduled.remove(place(queue, key)) != null;
    }

    @Override
    public boolean cancelUnlessBegun(WorkQueue<?> queue, String key) {
        return cancel(queue, key);
    }

    @Override
    public boolean isPending(WorkQueue<?> queue, String key) {
        return scheduled.containsKey(place(queue, key));
    }

    /** Everything that is scheduled, by queue and key. */
    public List<Scheduled> scheduled() {
        return List.copyOf(scheduled.values());
    }

    private static String place(WorkQueue<?> queue, String key) {
        return queue.name() + '/' + key;
    }

    /** One piece of work as it was scheduled last. */
    public record Scheduled(String queue, String key, Instant dueAt, Object payload) {}
}
