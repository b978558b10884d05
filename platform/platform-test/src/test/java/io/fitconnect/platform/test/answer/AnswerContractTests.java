package io.fitconnect.platform.test.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerContractTests {

    private static KiteServer server;

    @BeforeAll
    static void start() {
        server = new KiteServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void begin() {
        server.ledger().begin("test");
    }

    @Test
    void findsNothingInAnAnswerThatIsAsDocumented() throws Exception {
        assertThat(server.send("GET", "/api/v1/kites/1").statusCode()).isEqualTo(200);
        server.send("HEAD", "/api/v1/kites/1");
        server.send("DELETE", "/api/v1/kites/1");
        assertThat(server.ledger().end("test")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                GET  | /api/v1/kites/undocumented-member | 200 | colour
                HEAD | /api/v1/kites/undocumented-member | 200 | colour
                GET  | /api/v1/kites/undocumented-status | 202 | status
                GET  | /api/v1/kites/empty               | 200 | no body
                GET  | /api/v1/kites/deferred            | 200 | colour
                GET  | /api/v1/kites/streamed            | 200 | /id
                GET  | /api/v1/kites/failed              | 500 | status
                GET  | /api/v1/kites/1/picture           | 200 | text/plain
                GET  | /api/v1/kites/refused/picture     | 409 | status
                GET  | /api/v1/kites/1/notes             | 200 | text/event-stream
                POST | /api/v1/kites                     | 200 | status""")
    void findsWhatDiffers(String method, String path, int status, String difference) throws Exception {
        assertThat(server.send(method, path).statusCode()).isEqualTo(status);
        assertThat(server.ledger().end("test"))
                .singleElement()
                .asString()
                .startsWith(method + " " + path + " answered " + status + ": ")
                .contains(difference)
                .endsWith("(asked by test)");
    }

    @Test
    void looksAtNoAnswerThatBrokeOff() throws Exception {
        var answer = server.send("GET", "/api/v1/kites/broken-off/picture");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> answer.body().readAllBytes());
        assertThat(server.ledger().end("test")).isEmpty();
    }

    @Test
    void holdsNoStreamBackAndWaitsForNone() throws Exception {
        var answer = server.send("GET", "/api/v1/flights");
        var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        var stream = server.controller().stream();
        assertThat(lines.readLine()).isEqualTo("data:first");
        assertThat(server.ledger().end("test")).isEmpty();
        stream.send("second");
        stream.complete();
        assertThat(lines.lines()).contains("data:second");
    }
}
