package io.fitconnect.e2e.resilience;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Some threads that share a list of tasks. */
public final class Workers implements AutoCloseable {

    private final ExecutorService threads;

    public Workers(int atOnce) {
        threads = Executors.newFixedThreadPool(atOnce);
    }

    /** Returns the results in the order of the items; the first failure is thrown. */
    public <T, R> List<R> map(List<T> items, Function<T, R> task) {
        return items.stream().map(item -> threads.submit(() -> task.apply(item))).toList().stream()
                .map(Workers::await)
                .toList();
    }

    private static <R> R await(Future<R> result) {
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
