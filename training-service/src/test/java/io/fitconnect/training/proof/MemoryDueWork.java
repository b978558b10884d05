package io.fitconnect.training.proof;

import io.fitconnect.platform.work.DueWork;
import io.fitconnect.platform.work.WorkQueue;
import io.fitconnect.training.memory.Rows;
import java.time.Instant;
import java.util.UUID;

/** Work that is due some time, in the order that the test likes. */
record MemoryDueWork(Rows<String, Object> rows) implements DueWork {

    private static final UUID ALL = new UUID(0, 0);

    @Override
    public <P> void schedule(WorkQueue<P> queue, String key, Instant dueAt, P payload) {
        rows.put(ALL, place(queue.name(), key), payload);
    }

    @Override
    public <P> boolean scheduleIfAbsent(WorkQueue<P> queue, String key, Instant dueAt, P payload) {
        boolean absent = !isPending(queue, key);
        if (absent) {
            schedule(queue, key, dueAt, payload);
        }
        return absent;
    }

    @Override
    public boolean cancel(WorkQueue<?> queue, String key) {
        return complete(queue.name(), key);
    }

    @Override
    public boolean cancelUnlessBegun(WorkQueue<?> queue, String key) {
        return cancel(queue, key);
    }

    @Override
    public boolean isPending(WorkQueue<?> queue, String key) {
        return isPending(queue.name(), key);
    }

    boolean isPending(String queue, String key) {
        return rows.find(ALL, place(queue, key)).isPresent();
    }

    boolean complete(String queue, String key) {
        return rows.remove(ALL, place(queue, key));
    }

    private static String place(String queue, String key) {
        return queue + '/' + key;
    }
}
