package io.fitconnect.notification.live.web;

import io.fitconnect.notification.live.LiveSettings;
import io.fitconnect.notification.live.LiveStream;
import io.fitconnect.notification.live.OpenStreams;
import io.fitconnect.notification.live.SignalLog;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Beats for each stream once within the pause that is set, for a part of them each second. */
@Component
class Heartbeats implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeats.class);

    private final OpenStreams streams;
    private final SignalLog log;
    private final int seconds;
    private @Nullable ScheduledExecutorService timer;
    private long second;

    Heartbeats(OpenStreams streams, SignalLog log, LiveSettings settings) {
        this.streams = streams;
        this.log = log;
        this.seconds = Math.toIntExact(settings.heartbeat().toSeconds());
    }

    @Override
    public synchronized void start() {
        timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "live-heartbeats");
            thread.setDaemon(true);
            return thread;
        });
        ScheduledFuture<?> unused = timer.scheduleAtFixedRate(this::beat, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public synchronized void stop() {
        if (timer != null) {
            timer.shutdownNow();
            timer = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }

    private void beat() {
        long turn = second++ % seconds;
        streams.forEach(stream -> {
            if (Math.floorMod(stream.athlete().hashCode(), seconds) == turn) {
                beat(stream);
            }
        });
    }

    private void beat(LiveStream stream) {
        try {
            stream.beat(log.offered(stream.athlete()));
        } catch (RuntimeException failure) { // else the timer would never fire again
            LOG.warn("A stream could not be kept alive", failure);
        }
    }
}
