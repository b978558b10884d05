package io.fitconnect.local.stores;

import io.fitconnect.local.part.ProcessIdentity;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Owns the stores of one test run, in a process of its own that ends, with everything it started, when the run ends. */
public final class StoresDaemon {

    private static final int BACKLOG = 50;

    private StoresDaemon() {}

    /** Arguments: the checkout, and pid and start time of the process whose end is the daemon's end. */
    public static void main(String[] arguments) throws IOException {
        var owner = new ProcessIdentity(Long.parseLong(arguments[1]), Instant.parse(arguments[2]));
        var run = new TestRun(new Installation(Path.of(arguments[0])), owner);
        new AbandonedRuns(run).clearOwnPlace();
        var stores = new TestStores(run);
        var socket = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        var state = new DaemonState(ProcessIdentity.of(ProcessHandle.current()), socket.getLocalPort());
        run.daemonFile().write(state.toProperties());
        Executors.newSingleThreadExecutor(StoresDaemon::background).execute(new StoresDaemonServer(socket, stores));
        Runtime.getRuntime().addShutdownHook(new Thread(stores::stop));
        new AbandonedRuns(run).clearOthers();
        awaitEnd(owner);
        System.exit(0);
    }

    private static void awaitEnd(ProcessIdentity owner) {
        while (owner.isAlive()) {
            try {
                TimeUnit.MILLISECONDS.sleep(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static Thread background(Runnable work) {
        var thread = new Thread(work, "control");
        thread.setDaemon(true);
        return thread;
    }
}
