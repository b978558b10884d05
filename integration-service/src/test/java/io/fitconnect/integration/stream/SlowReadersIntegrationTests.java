package io.fitconnect.integration.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.Diary;
import io.fitconnect.integration.ImportsClient;
import io.fitconnect.integration.ImportsClient.Answer;
import io.fitconnect.integration.RunningService;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.recording.sample.SampleRecordings;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Clients that ask for a long recording and take their time to read it. */
@RunningService
class SlowReadersIntegrationTests {

    /** More than are read from the store at once. */
    private static final int SLOW = 10;

    private static final byte[] LONG_RIDE =
            SampleRecordings.ride(Instant.parse("2026-10-07T06:00:00Z"), 400, 1).fit();

    private final UUID athlete = UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Test
    void leaveLongRecordingsToOthersAndGetAllThemselves() throws IOException {
        ImportsClient app = ImportsClient.app(port, athlete);
        app.push(LONG_RIDE);
        Event activity = Diary.awaitActivities(athlete, 1).get(0);
        String path = "/api/v1/trainings/" + Diary.record(activity) + "/streams?resolution=full";
        List<SlowReader> slow = new ArrayList<>();
        try {
            app.awaitStreams(path);
            for (int i = 0; i < SLOW; i++) {
                slow.add(new SlowReader(path));
            }

            Answer prompt = app.get(path);

            assertThat(prompt.status()).isEqualTo(200);
            assertThat(prompt.response().body()).hasSizeGreaterThan(1_000_000);
            for (SlowReader reader : slow) {
                assertThat(reader.readOn()).endsWith(prompt.response().body());
            }
        } finally {
            for (SlowReader reader : slow) {
                reader.close();
            }
        }
    }

    /** Has read the first bytes of its answer, and has room for few more. */
    private final class SlowReader implements Closeable {

        private final Socket socket = new Socket();
        private final byte[] begun;

        private SlowReader(String path) throws IOException {
            socket.setReceiveBufferSize(8 * 1024);
            socket.connect(new InetSocketAddress("localhost", port));
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: "
                                    + TestTokens.athlete(athlete).bearer() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            begun = socket.getInputStream().readNBytes(100);
            assertThat(new String(begun, StandardCharsets.US_ASCII)).startsWith("HTTP/1.1 200");
        }

        private byte[] readOn() throws IOException {
            return socket.getInputStream().readAllBytes();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
