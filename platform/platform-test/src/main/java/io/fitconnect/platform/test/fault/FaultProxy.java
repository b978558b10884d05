package io.fitconnect.platform.test.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashSet;
import java.util.Set;

/**
 * Stands between a service and the TCP port of a store and shows it faults, so that a test needs not stop a store that
 * other tests use. Begins without a fault.
 */
public final class FaultProxy implements AutoCloseable {

    private final InetSocketAddress store;
    private final int port;
    private final Set<FaultyLink> links = new HashSet<>();
    private ServerSocket listener;
    private Thread acceptor = new Thread();
    private Fault fault = Fault.NONE;

    private FaultProxy(InetSocketAddress store, ServerSocket listener) {
        this.store = store;
        this.listener = listener;
        this.port = listener.getLocalPort();
    }

    /** Listens on a free port of the loopback and connects each client with this store. */
    public static FaultProxy inFrontOf(String host, int port) {
        var proxy = new FaultProxy(new InetSocketAddress(host, port), listen(0));
        proxy.accept();
        return proxy;
    }

    /** The port to use instead of the store's. */
    public int port() {
        return port;
    }

    /** Changes what connections meet from now on, open ones included. */
    public void show(Fault next) {
        if (change(next) == Fault.REFUSE) {
            close();
        }
    }

    private synchronized Fault change(Fault next) {
        if (fault == Fault.REFUSE && next != Fault.REFUSE) {
            listener = listen(port);
            accept();
        }
        fault = next;
        notifyAll();
        return fault;
    }

    /** Ends all open connections; new ones meet the present fault. */
    public synchronized void cut() {
        Set.copyOf(links).forEach(FaultyLink::close);
        notifyAll();
    }

    /** Refuses connections from its return on: the kernel listens until the thread that accepts has left its call. */
    @Override
    public void close() {
        Thread ended = endListening();
        try {
            ended.join();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        cut();
    }

    private synchronized Thread endListening() {
        try {
            listener.close();
            return acceptor;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits while the store hangs; tells whether bytes pass. */
    synchronized boolean passes(FaultyLink link, boolean isAnswer) throws InterruptedException {
        while (fault == Fault.HANG && !link.isClosed()) {
            wait();
        }
        return !link.isClosed() && !(isAnswer && fault == Fault.LOSE_ANSWERS);
    }

    synchronized void forget(FaultyLink link) {
        links.remove(link);
    }

    private void accept() {
        ServerSocket current = listener;
        acceptor = daemon("fault-proxy-" + port, () -> acceptUntilClosed(current));
    }

    private void acceptUntilClosed(ServerSocket current) {
        while (!current.isClosed()) {
            try {
                link(current.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private synchronized void link(Socket client) throws IOException {
        if (fault == Fault.REFUSE) {
            client.close();
            return;
        }
        Socket server = new Socket();
        server.connect(store);
        var link = new FaultyLink(this, client, server);
        links.add(link);
        link.start();
    }

    static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static ServerSocket listen(int port) {
        try {
            return new ServerSocket(port, 0, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
