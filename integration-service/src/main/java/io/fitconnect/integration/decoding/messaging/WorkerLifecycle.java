package io.fitconnect.integration.decoding.messaging;

import io.fitconnect.integration.decoding.DecodingWorker;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets the worker begin when everything that listens to it is there, and ends it first. */
@Component
class WorkerLifecycle implements SmartLifecycle {

    private final DecodingWorker worker;
    private final AtomicBoolean running = new AtomicBoolean();

    WorkerLifecycle(DecodingWorker worker) {
        this.worker = worker;
    }

    @Override
    public void start() {
        if (running.compareAndSet(false, true)) {
            worker.start();
        }
    }

    @Override
    public void stop() {
        if (running.compareAndSet(true, false)) {
            worker.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return running.get();
    }

    /** A worker that has stopped does not begin again. */
    @Override
    public boolean isPauseable() {
        return false;
    }
}
