package io.fitconnect.integration.decoding;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A moment to wait, after a failure or between two beats; all pauses end when the worker stops. */
final class Pause {

    private static final Logger LOG = LoggerFactory.getLogger(Pause.class);

    private final CountDownLatch over = new CountDownLatch(1);
    private final Duration length;

    Pause(Duration length) {
        this.length = length;
    }

    void take() {
        try {
            if (over.await(length.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.trace("Stopped while waiting");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void end() {
        over.countDown();
    }

    /** Whether the worker has been stopped. */
    boolean isOver() {
        return over.getCount() == 0;
    }
}
