package io.fitconnect.local.platform;

import io.fitconnect.local.part.Part;
import io.fitconnect.local.part.PartRecord;
import io.fitconnect.local.part.PartRecords;
import io.fitconnect.local.part.PartStopper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** Stops parts in reverse order: the services together, then the stores together. */
public final class PlatformStop {

    private final Platform platform;
    private final PartStopper stopper;

    public PlatformStop(Platform platform) {
        this.platform = platform;
        this.stopper = new PartStopper(platform.home(), PartStopper.GRACE);
    }

    /** Returns the parts that ran, each with whether it ended when asked, without force. */
    public Map<String, Boolean> stop(Collection<String> names) {
        var running = new PartRecords(platform.home())
                .listAlive().stream()
                        .filter(part -> names.contains(part.name()))
                        .toList();
        var stores = platform.stores().stream().map(Part::name).toList();
        var ended = new ConcurrentHashMap<String, Boolean>();
        stop(running.stream().filter(part -> !stores.contains(part.name())).toList(), ended);
        stop(running.stream().filter(part -> stores.contains(part.name())).toList(), ended);
        return new TreeMap<>(ended);
    }

    /** Ends everything at once, for a platform whose data is deleted next. */
    public void discard() {
        new PartRecords(platform.home()).listAlive().forEach(stopper::discard);
    }

    private void stop(List<PartRecord> parts, Map<String, Boolean> ended) {
        var threads = Executors.newCachedThreadPool();
        var futures = parts.stream()
                .map(part -> CompletableFuture.runAsync(() -> ended.put(part.name(), stopper.stop(part)), threads))
                .toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(futures).join();
        } finally {
            threads.shutdown();
        }
    }
}
