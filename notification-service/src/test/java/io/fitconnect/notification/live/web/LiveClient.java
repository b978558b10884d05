package io.fitconnect.notification.live.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A client of a stream: reads blocks of lines as they come. */
final class LiveClient implements AutoCloseable {

    private static final String END = "the end";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final HttpResponse<InputStream> answer;
    private final BlockingQueue<String> blocks = new LinkedBlockingQueue<>();

    private LiveClient(HttpResponse<InputStream> answer) {
        this.answer = answer;
        Thread reader = new Thread(this::read, "live-client");
        reader.setDaemon(true);
        reader.start();
    }

    static LiveClient open(int port, String bearer, @Nullable String lastId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + LiveRequests.PATH))
                .header("Authorization", bearer);
        if (lastId != null) {
            request.header("Last-Event-ID", lastId);
        }
        try {
            return new LiveClient(HTTP.send(request.build(), BodyHandlers.ofInputStream()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    int status() {
        return answer.statusCode();
    }

    Optional<String> header(String name) {
        return answer.headers().firstValue(name);
    }

    /** The next block, its lines separated by line feeds. */
    String next() {
        try {
            String block = blocks.poll(20, TimeUnit.SECONDS);
            if (block == null) {
                throw new AssertionError("Nothing came");
            }
            return block;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    /** The next event, past heartbeats. */
    String nextEvent() {
        String block = next();
        while (!block.startsWith("event: ")) {
            block = next();
        }
        return block;
    }

    /** Reads to the end of the stream, and returns its last block. */
    String awaitEnd() {
        String last = "";
        for (String block = next(); !block.equals(END); block = next()) {
            last = block;
        }
        return last;
    }

    static String idOf(String block) {
        return block.lines()
                .filter(line -> line.startsWith("id: "))
                .map(line -> line.substring(4))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No id in " + block));
    }

    @Override
    public void close() {
        try {
            answer.body().close();
        } catch (IOException alreadyClosed) {
            throw new UncheckedIOException(alreadyClosed);
        }
    }

    private void read() {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isEmpty()) {
                    blocks.add(String.join("\n", lines));
                    lines.clear();
                } else {
                    lines.add(line);
                }
            }
        } catch (IOException cut) {
            lines.clear();
        }
        blocks.add(END);
    }
}
