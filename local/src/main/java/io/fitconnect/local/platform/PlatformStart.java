package io.fitconnect.local.platform;

import io.fitconnect.local.part.Part;
import io.fitconnect.local.part.PartFailure;
import io.fitconnect.local.part.PartRecords;
import io.fitconnect.local.part.PartStarter;
import io.fitconnect.local.part.Reason;
import io.fitconnect.local.services.Service;
import io.fitconnect.local.terminal.Progress;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/**
 * Starts parts at the same time: the stores first, because the slowest of them and the service that needs it are the longest
 * way; one service as soon as its stores are ready; the others when all stores are. When one fails, the others are given up
 * and all that this start began is stopped.
 */
public final class PlatformStart {

    private final Platform platform;
    private final Progress progress;
    private final PartStarter starter;
    private final Semaphore places = new Semaphore(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<String> begun = new ConcurrentLinkedQueue<>();
    private final Queue<PartFailure> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean abandoned;

    public PlatformStart(Platform platform, Progress progress) {
        this.platform = platform;
        this.progress = progress;
        this.starter = new PartStarter(platform.home());
    }

    /** Returns when all parts are ready; otherwise throws the first failure when nothing of this start runs any more. */
    public void start(List<Part> parts) {
        var futures = new HashMap<String, CompletableFuture<Void>>();
        for (var part : parts) {
            futures.put(part.name(), afterStores(part, futures).thenRunAsync(() -> start(part), threads));
        }
        CompletableFuture<Void> unused = allStores(futures).thenRun(() -> places.release(placesFor(parts)));
        CompletableFuture.allOf(futures.values().toArray(CompletableFuture[]::new))
                .handle((result, failure) -> failure)
                .join();
        threads.shutdown();
        var first = abandoned
                ? Optional.of(new PartFailure("the start was interrupted; what it began is stopped"))
                : Optional.ofNullable(failures.peek());
        if (first.isPresent()) {
            stopWhatBegan();
            throw first.get();
        }
    }

    /** Makes the start, which runs in another thread, fail soon. */
    public void abandon() {
        abandoned = true;
        starter.abandon();
    }

    private CompletableFuture<Void> afterStores(Part part, Map<String, CompletableFuture<Void>> futures) {
        if (!(part instanceof Service service)) {
            return CompletableFuture.completedFuture(null);
        }
        var host = service.host().map(futures::get).stream();
        if (service.stores().isEmpty()) {
            return allStores(futures);
        }
        var stores = service.stores().stream()
                .flatMap(store -> platform.find(store).stream())
                .map(store -> futures.get(store.name()));
        return CompletableFuture.allOf(
                Stream.concat(host, stores).filter(future -> future != null).toArray(CompletableFuture[]::new));
    }

    /** Those that this start began; a store comes before the services in the list of parts. */
    private CompletableFuture<Void> allStores(Map<String, CompletableFuture<Void>> futures) {
        return CompletableFuture.allOf(platform.stores().stream()
                .map(store -> futures.get(store.name()))
                .filter(future -> future != null)
                .toArray(CompletableFuture[]::new));
    }

    /**
     * Services of one process start all at once. Processes of their own start a few at a time: the time that one is given
     * runs from its own start, and the first start, which records classes, is several times slower.
     */
    static int placesFor(List<Part> parts) {
        var isShared = parts.stream()
                .anyMatch(part ->
                        part instanceof Service service && service.host().isPresent());
        return isShared ? parts.size() : Runtime.getRuntime().availableProcessors();
    }

    private void start(Part part) {
        var isService = part instanceof Service;
        if (isService) {
            places.acquireUninterruptibly();
        }
        try {
            progress.starting(part.name());
            begun.add(part.name());
            progress.ready(part.name(), starter.start(part).readyIn());
        } catch (RuntimeException | Error e) {
            progress.ended(part.name(), failures.isEmpty() && !abandoned ? "failed" : "given up");
            failures.add(asFailure(part, e));
            starter.abandon();
            throw e;
        } finally {
            if (isService) {
                places.release();
            }
        }
    }

    private static PartFailure asFailure(Part part, Throwable e) {
        if (e instanceof PartFailure failure) {
            return failure;
        }
        var reason = e instanceof UncheckedIOException unreadable ? Reason.of(unreadable) : e.toString();
        return new PartFailure("%s cannot be started: %s".formatted(part.name(), reason), e);
    }

    private void stopWhatBegan() {
        var running = new PartRecords(platform.home())
                .listAlive().stream()
                        .filter(part -> begun.contains(part.name()))
                        .toList();
        new PlatformStop(platform).stop(running, (part, orderly) -> progress.ended(part.name(), "stopped"));
    }
}
