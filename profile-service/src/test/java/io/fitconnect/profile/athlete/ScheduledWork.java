package io.fitconnect.profile.athlete;

import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkQueue;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Due work without a database: what stands under each key. */
final class ScheduledWork implements DueWork {

    final Map<String, Instant> due = new HashMap<>();

    @Override
    public <P> void schedule(WorkQueue<P> queue, String key, Instant dueAt, P payload) {
        due.put(key, dueAt);
    }

    @Override
    public <P> boolean scheduleIfAbsent(WorkQueue<P> queue, String key, Instant dueAt, P payload) {
        return due.putIfAbsent(key, dueAt) == null;
    }

    @Override
    public boolean cancel(WorkQueue<?> queue, String key) {
        return due.remove(key) != null;
    }

    @Override
    public boolean cancelUnlessBegun(WorkQueue<?> queue, String key) {
        return cancel(queue, key);
    }

    @Override
    public boolean isPending(WorkQueue<?> queue, String key) {
        return due.containsKey(key);
    }
}
