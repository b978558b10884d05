package io.fitconnect.benchmarks.gateway;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads a stream of numbered events at a slow pace over a socket of its own, and counts the numbers that are missing. */
final class SlowReader implements Runnable {

    private static final int EVENTS_A_SECOND = 10;

    private final int port;
    private final String token;
    private final long end;
    private final AtomicInteger read = new AtomicInteger();
    private final AtomicInteger missing = new AtomicInteger();
    private volatile String state = "reading";

    SlowReader(int port, String token, long end) {
        this.port = port;
        this.token = token;
        this.end = end;
    }

    @Override
    public void run() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setReceiveBufferSize(8 << 10);
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write(("GET /api/v1/live-large HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            readEvents(new BufferedInputStream(socket.getInputStream(), 8 << 10));
            state = "read to the end of the benchmark";
        } catch (IOException e) {
            state = "cut: " + e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String report() {
        return "slow reader: %d events of %d bytes, %d missing, %s"
                .formatted(read.get(), StreamUpstream.LARGE_EVENT_BYTES, missing.get(), state);
    }

    private void readEvents(InputStream in) throws IOException, InterruptedException {
        ChunkedText body = new ChunkedText(new DataInputStream(in));
        int expected = 0;
        while (System.nanoTime() < end) {
            String event = body.readLine();
            if (event.startsWith("data: ")) {
                int number = Integer.parseInt(event.split(" ", 3)[1]);
                missing.addAndGet(number - expected);
                expected = number + 1;
                read.incrementAndGet();
                Thread.sleep(1_000 / EVENTS_A_SECOND);
            }
        }
    }

    /** The lines of a chunked body, after the head. */
    private static final class ChunkedText {

        private final DataInputStream in;
        private int left;

        ChunkedText(DataInputStream in) throws IOException {
            this.in = in;
            String line = rawLine();
            if (!line.contains(" 200 ")) {
                throw new IOException(line);
            }
            while (!line.isEmpty()) {
                line = rawLine();
            }
        }

        String readLine() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int next = next(); next != '\n'; next = next()) {
                line.append((char) next);
            }
            return line.toString();
        }

        private int next() throws IOException {
            while (left == 0) {
                String size = rawLine();
                left = size.isEmpty() ? 0 : Integer.parseInt(size, 16);
                if (!size.isEmpty() && left == 0) {
                    throw new IOException("the stream ended");
                }
            }
            left--;
            return in.readUnsignedByte();
        }

        private String rawLine() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int next = in.readUnsignedByte(); next != '\n'; next = in.readUnsignedByte()) {
                if (next != '\r') {
                    line.append((char) next);
                }
            }
            return line.toString();
        }
    }
}
