package io.fitconnect.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.fitconnect.gateway.testing.FakeService;
import io.fitconnect.gateway.testing.RawClient;
import io.fitconnect.gateway.testing.RunningGateway;
import io.fitconnect.gateway.testing.Tokens;
import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** Clients that break off in the middle of their request do not harm other clients. */
class ClientGoneIntegrationTests {

    @RegisterExtension
    static final RunningGateway gateway =
            RunningGateway.with("fitconnect.gateway.upstream.open-for=10m", "fitconnect.gateway.upstream.window=10");

    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        ROOT.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        ROOT.detachAppender(log);
    }

    @ParameterizedTest
    @CsvSource({"/login, auth, true", "/api/v1/profiles/me, profile, false"})
    void areNoFailureOfTheService(String path, String route, boolean reset) throws IOException {
        FakeService service = reset ? gateway.auth : gateway.profile;
        for (int i = 1; i <= 25; i++) {
            breakOff(path, service, i, reset);
        }
        await().untilAsserted(() -> assertThat(countedAsGone(route)).isEqualTo(25));
        assertThat(gateway.get(path, Tokens.valid()).statusCode()).isEqualTo(200);
        assertThat(gateway.management("/actuator/prometheus").body())
                .contains("fitconnect_gateway_upstream_open{service=\"" + route + "\"} 0.0");
        assertThat(log.list)
                .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                .isEmpty();
    }

    private static void breakOff(String path, FakeService service, int nth, boolean reset) throws IOException {
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\nAuthorization: Bearer "
                + Tokens.valid() + "\r\n\r\n";
        try (Socket client = RawClient.begin(gateway.port(), head + "a")) {
            await().untilAsserted(() -> assertThat(service.received()).hasSize(nth));
            if (reset) {
                client.setSoLinger(true, 0);
            }
        }
    }

    /** Requests in the metrics with the status of a client that did not wait. */
    private static int countedAsGone(String route) {
        String series = "fitconnect_gateway_requests_seconds_count{route=\"" + route + "\",status=\"499\"}";
        return gateway.management("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith(series))
                .mapToInt(line -> (int) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
