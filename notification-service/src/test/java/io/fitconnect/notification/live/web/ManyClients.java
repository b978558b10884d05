package io.fitconnect.notification.live.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Thousands of clients on one thread, which remember nothing of what they read but how much of it there was. */
final class ManyClients implements AutoCloseable {

    private final int port;
    private final Selector selector;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(65_536);
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger events = new AtomicInteger();
    private volatile boolean isClosed;

    ManyClients(int port) throws IOException {
        this.port = port;
        this.selector = Selector.open();
        Thread reader = new Thread(this::read, "many-clients");
        reader.setDaemon(true);
        reader.start();
    }

    /** Opens a stream; its answer is read as it comes. */
    void open(String bearer) throws IOException {
        SocketChannel client = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        String request =
                "GET " + LiveRequests.PATH + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + bearer + "\r\n\r\n";
        client.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        client.configureBlocking(false);
        client.register(selector, SelectionKey.OP_READ);
        selector.wakeup();
    }

    int opened() {
        return opened.get();
    }

    int events() {
        return events.get();
    }

    @Override
    public void close() throws IOException {
        isClosed = true;
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }

    private void read() {
        try {
            while (!isClosed) {
                selector.select(key -> count((SocketChannel) key.channel(), key), 100);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void count(SocketChannel client, SelectionKey key) {
        try {
            buffer.clear();
            if (client.read(buffer) < 0) {
                key.cancel();
                return;
            }
            String text = StandardCharsets.US_ASCII.decode(buffer.flip()).toString();
            opened.addAndGet(occurrences(text, ": open"));
            events.addAndGet(occurrences(text, "event: "));
        } catch (IOException cut) {
            key.cancel();
        }
    }

    private static int occurrences(String text, String wanted) {
        return text.split(wanted, -1).length - 1;
    }
}
