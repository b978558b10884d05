package io.fitconnect.local.platform;

import io.fitconnect.local.part.Part;
import io.fitconnect.local.part.PartRecord;
import io.fitconnect.local.part.PartRecords;
import io.fitconnect.local.part.PartStopper;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Stops parts in reverse order: the services together, then the stores together. */
public final class PlatformStop {

    private final Platform platform;
    private final PartStopper stopper;
    private final PartRecords records;

    public PlatformStop(Platform platform) {
        this.platform = platform;
        this.stopper = new PartStopper(platform.home());
        this.records = new PartRecords(platform.home());
    }

    /** Tells of each part that ran when it has ended: whether it ended when asked, without force. */
    public void stop(List<PartRecord> parts, BiConsumer<PartRecord, Boolean> ended) {
        var stores = platform.stores().stream().map(Part::name).toList();
        stopServices(
                parts.stream().filter(part -> !stores.contains(part.name())).toList(), ended);
        stopTogether(parts.stream().filter(part -> stores.contains(part.name())), ended);
    }

    /** A host ends what it hosts, in order and all at the same time, when it is asked to end itself. */
    private void stopServices(List<PartRecord> parts, BiConsumer<PartRecord, Boolean> ended) {
        var ending = parts.stream()
                .filter(part -> !part.isHosted())
                .map(PartRecord::process)
                .toList();
        stopTogether(
                parts.stream().filter(part -> !ending.contains(part.process()) || !part.isHosted()),
                (part, orderly) -> {
                    records.listHosted(part).forEach(guest -> {
                        stopper.forget(guest);
                        ended.accept(guest, orderly);
                    });
                    ended.accept(part, orderly);
                });
    }

    /** Ends everything at once, for a platform whose data is deleted next. */
    public void discard() {
        records.listAlive().forEach(stopper::discard);
    }

    private void stopTogether(Stream<PartRecord> parts, BiConsumer<PartRecord, Boolean> ended) {
        var threads = Executors.newCachedThreadPool();
        var futures = parts.map(
                        part -> CompletableFuture.runAsync(() -> ended.accept(part, stopper.stop(part)), threads))
                .toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(futures).join();
        } finally {
            threads.shutdown();
        }
    }
}
