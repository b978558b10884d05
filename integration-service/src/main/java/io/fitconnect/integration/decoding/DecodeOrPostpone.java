package io.fitconnect.integration.decoding;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decodes an import; when a store does not answer, gives the claim back, so that the attempt does not count. Any other
 * failure is a fault of ours, which counts.
 */
final class DecodeOrPostpone {

    private static final Logger LOG = LoggerFactory.getLogger(DecodeOrPostpone.class);

    private final Consumer<ClaimedImport> decode;
    private final Consumer<ClaimedImport> postpone;
    private final BiConsumer<ClaimedImport, Throwable> settleFault;
    private final Pause pause;
    private final AtomicBoolean storeAway = new AtomicBoolean();

    DecodeOrPostpone(
            Consumer<ClaimedImport> decode,
            Consumer<ClaimedImport> postpone,
            BiConsumer<ClaimedImport, Throwable> settleFault,
            Pause pause) {
        this.decode = decode;
        this.postpone = postpone;
        this.settleFault = settleFault;
        this.pause = pause;
    }

    void decode(ClaimedImport claimed) {
        try {
            decode.accept(claimed);
        } catch (RuntimeException | StackOverflowError e) {
            if (StoreFailures.isOne(e)) {
                LOG.warn(
                        "Import {} is postponed, a store did not answer: {}",
                        claimed.key().id(),
                        e.toString());
                storeAway.set(true);
                settle(claimed, postpone);
            } else {
                settle(claimed, one -> settleFault.accept(one, e));
            }
        }
    }

    /** Tells once after each failure that it is of no use to go on at once. */
    boolean hasFailed() {
        return storeAway.getAndSet(false);
    }

    /** Until it has succeeded, so that only the end of this process leaves a claim to run out. */
    private void settle(ClaimedImport claimed, Consumer<ClaimedImport> how) {
        while (!pause.isOver()) {
            try {
                how.accept(claimed);
                return;
            } catch (RuntimeException e) {
                LOG.warn("Import {} cannot be given back yet: {}", claimed.key().id(), e.toString());
                pause.take();
            }
        }
    }
}
