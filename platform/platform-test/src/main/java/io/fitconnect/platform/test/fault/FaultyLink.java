package io.fitconnect.platform.test.fault;

import java.io.IOException;
import java.net.Socket;

/** One client's connection with the store: bytes in both directions, until one side or the fault ends it. */
final class FaultyLink {

    private static final int CHUNK = 8_192;

    private final FaultProxy proxy;
    private final Socket client;
    private final Socket server;

    FaultyLink(FaultProxy proxy, Socket client, Socket server) {
        this.proxy = proxy;
        this.client = client;
        this.server = server;
    }

    void start() {
        FaultProxy.daemon("fault-proxy-requests", () -> pump(client, server, false));
        FaultProxy.daemon("fault-proxy-answers", () -> pump(server, client, true));
    }

    boolean isClosed() {
        return client.isClosed();
    }

    void close() {
        try (client;
                server) {
            proxy.forget(this);
        } catch (IOException broken) {
            // A connection that cannot be closed is one that is broken already.
            proxy.forget(this);
        }
    }

    private void pump(Socket from, Socket to, boolean isAnswer) {
        byte[] chunk = new byte[CHUNK];
        try {
            for (int length = read(from, chunk); length >= 0; length = read(from, chunk)) {
                if (!proxy.passes(this, isAnswer)) {
                    return;
                }
                to.getOutputStream().write(chunk, 0, length);
            }
        } catch (IOException ended) {
            // One side is gone, and the other learns it below.
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
    }

    private static int read(Socket from, byte[] chunk) throws IOException {
        return from.getInputStream().read(chunk);
    }
}
