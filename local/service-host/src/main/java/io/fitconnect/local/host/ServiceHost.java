package io.fitconnect.local.host;

import io.fitconnect.local.part.Home;
import io.fitconnect.local.part.HostedParts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Runs the services that the launcher wants, and ends those that it wants no more. */
final class ServiceHost {

    private static final String OWN_NAME = "services";
    private static final int MILLIS_BETWEEN_LOOKS = 50;

    private final Home home;
    private final HostedParts parts;
    private final ClassLoader libraries;
    private final Map<String, HostedService> running = new HashMap<>();
    private final CountDownLatch ending = new CountDownLatch(1);

    ServiceHost(Home home, ClassLoader libraries) {
        this.home = home;
        this.parts = new HostedParts(home);
        this.libraries = libraries;
    }

    /** Returns when the host is closed. */
    void run() throws InterruptedException {
        parts.markPresent(OWN_NAME);
        do {
            follow();
        } while (!ending.await(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS));
    }

    /** Ends all services at the same time, each in order. */
    void close() {
        ending.countDown();
        synchronized (this) {
            var stops = List.copyOf(running.values()).stream()
                    .map(HostedService::stop)
                    .toList();
            stops.forEach(ServiceHost::await);
        }
    }

    private synchronized void follow() {
        if (ending.getCount() == 0) {
            return;
        }
        var wanted = parts.listWanted();
        running.values().removeIf(HostedService::hasEnded);
        running.forEach((name, service) -> {
            if (!wanted.containsKey(name)) {
                service.stop();
            }
        });
        wanted.forEach((name, launch) -> {
            if (!running.containsKey(name) && !parts.hasFailed(name)) {
                parts.markPresent(name);
                var service = new HostedService(name, launch, libraries, home);
                running.put(name, service);
                service.start();
            }
        });
    }

    private static void await(Thread stop) {
        try {
            stop.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
