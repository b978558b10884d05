package io.fitconnect.integration.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.integration.ImportsClient;
import io.fitconnect.integration.ImportsClient.Answer;
import io.fitconnect.integration.RunningService;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Forms that no browser sends. */
@RunningService
class OddFormIntegrationTests {

    private static final String TYPE = "multipart/form-data; boundary=b";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "multipart/form-data | --b~Content-Disposition: form-data; name=file; filename=a.fit~~x~--b--~",
                "multipart/form-data; boundary=b | --b~Content-Disposition: form-data; name=file; filename=a.fit~~x",
                "multipart/form-data; boundary=b | --b~Content-Disposition: form-da",
            })
    void isToldWhatIsWrongWithTheForm(String type, String body) {
        Answer answer = push(type, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-request");
    }

    @Test
    void mayStateAnyTypeOfItsFile() {
        Answer answer = push(
                TYPE, "--b~Content-Disposition: form-data; name=file; filename=a.fit~Content-Type: a\u0000b~~x~--b--~");

        assertThat(answer.status()).isIn(202, 400);
    }

    private Answer push(String type, String body) {
        return ImportsClient.app(port, UUID.randomUUID())
                .pushAs(type, body.replace("~", "\r\n").getBytes(StandardCharsets.UTF_8), "");
    }
}
