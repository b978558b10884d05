package io.fitconnect.platform.problem.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.sample.OnRealStores;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnRealStores
class RefusedBeforeControllersIntegrationTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"/%00", "/%", "/a%2fb", "/x;y=z", "/..%2f..%2fetc", "/%c0%ae"})
    void aMalformedPathIsAProblem(String path) throws IOException {
        String answer = get(path);

        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(answer)
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("urn:fitconnect:problem:invalid-request")
                .contains("encode what is not allowed")
                .doesNotContain("html");
    }

    @ParameterizedTest
    @CsvSource({"/%00, Запрос составлен неверно", "/v3/nowhere, Нужно войти"})
    void aProblemIsInTheLanguageOfTheClient(String path, String title) throws IOException {
        String answer = get(path, "Accept-Language: ru\r\n");

        assertThat(answer)
                .containsIgnoringCase("content-language: ru")
                .containsIgnoringCase("vary: accept-language")
                .contains("\"title\":\"" + title + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-Host: a b", "X-Forwarded-Host: [", "X-Forwarded-Port: x"})
    void aHeaderOfAProxyThatCannotBeReadIsAProblem(String header) throws IOException {
        assertThat(get("/v3/nowhere", header + "\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("urn:fitconnect:problem:invalid-request");
    }

    private String get(String path) throws IOException {
        return get(path, "");
    }

    private String get(String path, String header) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + header + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
