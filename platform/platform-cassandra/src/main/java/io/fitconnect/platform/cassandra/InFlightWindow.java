package io.fitconnect.platform.cassandra;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Keeps at most so many requests of one operation under way. After a failure it takes no further one, and {@link
 * #await} returns only when none is under way any more: who then deletes what was written meets no late write.
 */
final class InFlightWindow {

    private final int size;
    private final Deque<CompletableFuture<?>> underway = new ArrayDeque<>();
    private @Nullable CompletionException failure;

    InFlightWindow(int size) {
        this.size = size;
    }

    /** Waits for a free place; false when an earlier request has failed, so that no further one should be sent. */
    boolean hasPlace() {
        if (underway.size() == size) {
            settleOldest();
        }
        return failure == null;
    }

    void add(CompletionStage<?> request) {
        underway.addLast(request.toCompletableFuture());
    }

    /**
     * Waits for all that is under way.
     *
     * @throws CompletionException with the first failure as its cause
     */
    void await() {
        while (!underway.isEmpty()) {
            settleOldest();
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void settleOldest() {
        try {
            underway.removeFirst().join();
        } catch (CompletionException e) {
            if (failure == null) {
                failure = e;
            } else {
                failure.addSuppressed(e);
            }
        }
    }
}
