package io.fitconnect.notification.live.messaging;

import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The thread that reads signals, from the start of the service to its end, over failures of the brokers. */
@Component
class SignalReading implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SignalReading.class);
    private static final long PAUSE_NANOS = 2_000_000_000L;

    private final SignalReader reader;
    private volatile boolean running;
    private volatile @Nullable Consumer<?, ?> consumer;
    private @Nullable Thread thread;

    SignalReading(SignalReader reader) {
        this.reader = reader;
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::read, "live-signals");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        Consumer<?, ?> reading = consumer;
        if (reading != null) {
            reading.wakeup();
        }
        if (thread != null) {
            LockSupport.unpark(thread);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void read() {
        while (running) {
            try (Consumer<?, ?> open = reader.open()) {
                consumer = open;
                if (running) {
                    reader.follow(open);
                }
            } catch (WakeupException stopped) {
                LOG.debug("Signals are read no more");
            } catch (RuntimeException failure) { // the thread goes on while the service does
                LOG.warn("Signals cannot be read, trying again: {}", failure.toString());
                pause();
            }
        }
    }

    private void pause() {
        if (running) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
