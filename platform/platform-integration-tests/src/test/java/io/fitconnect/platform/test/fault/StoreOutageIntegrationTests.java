package io.fitconnect.platform.test.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.test.Store;
import io.fitconnect.platform.test.StoreBackedTest;
import io.fitconnect.platform.test.TestTokens;
import io.fitconnect.platform.test.fault.KiteShop.Orders;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever happens between a service and PostgreSQL, the client gets 503 in time and may send the request again. */
@Tag("thorough")
@SpringBootTest(
        classes = KiteShop.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.application.name=kite-shop", "fitconnect.objects.folder=target/objects"})
@StoreBackedTest({Store.POSTGRES, Store.KAFKA})
class StoreOutageIntegrationTests {

    /** After that the gateway answers by itself, with 504. */
    private static final Duration GATEWAY_PATIENCE = Duration.ofSeconds(30);

    private static final Duration RECOVERY = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newHttpClient();
    private final String key = UUID.randomUUID().toString();
    private final String bearer = TestTokens.athlete(UUID.randomUUID()).bearer();

    @Autowired
    private FaultProxy postgres;

    @Autowired
    private Orders orders;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @BeforeEach
    void createTable() {
        await().atMost(RECOVERY)
                .ignoreExceptions()
                .until(() -> jdbc.sql("create table if not exists kite_order (id uuid primary key, key text not null)")
                                .update()
                        == 0);
    }

    @AfterEach
    void heal() {
        postgres.show(Fault.NONE);
    }

    @Test
    void aRefusedConnectionIs503() throws Exception {
        postgres.show(Fault.REFUSE);
        assertStoreAway();
        assertRepetitionOrdersOnce();
    }

    @Test
    void aHangingStoreIs503BeforeTheGatewayGivesUp() throws Exception {
        postgres.show(Fault.HANG);
        assertStoreAway();
        assertRepetitionOrdersOnce();
    }

    @Test
    void aStatementThatHangsIs503BeforeTheGatewayGivesUp() throws Exception {
        orders.beforeNextStatement(() -> postgres.show(Fault.HANG));
        assertStoreAway();
        assertRepetitionOrdersOnce();
    }

    @Test
    void aCommitThatHangsIs503BeforeTheGatewayGivesUp() throws Exception {
        orders.beforeNextCommit(() -> postgres.show(Fault.HANG));
        assertStoreAway();
        assertRepetitionOrdersOnce();
    }

    @Test
    void aConnectionCutBeforeAStatementIs503() throws Exception {
        orders.beforeNextStatement(postgres::cut);
        assertStoreAway();
        assertRepetitionOrdersOnce();
    }

    @Test
    void aConnectionCutInMidStatementIs503() throws Exception {
        orders.beforeNextStatement(() -> postgres.show(Fault.LOSE_ANSWERS));
        assertStoreAway();
        assertRepetitionOrdersOnce();
    }

    @Test
    void aConnectionCutBeforeTheCommitIs503AndNothingWasOrdered() throws Exception {
        orders.beforeNextCommit(postgres::cut);
        assertStoreAway();
        await().atMost(RECOVERY).ignoreExceptions().until(() -> ordersUnderKey() == 0);
        assertRepetitionOrdersOnce();
    }

    /** Neither success nor failure: the order stands, and only the repetition tells the client. */
    @Test
    void aCommitWhoseAnswerIsLostIs503AndTheRepetitionGetsTheFirstAnswer() throws Exception {
        orders.beforeNextCommit(() -> postgres.show(Fault.LOSE_ANSWERS));
        assertStoreAway();
        postgres.show(Fault.NONE);
        await().atMost(RECOVERY).ignoreExceptions().until(() -> ordersUnderKey() == 1);
        String first = jdbc.sql("select id from kite_order where key = ?")
                .param(key)
                .query(String.class)
                .single();
        assertThat(repeat().body()).contains(first);
        assertRepetitionOrdersOnce();
    }

    private void assertStoreAway() throws IOException, InterruptedException {
        var answer = order();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).get().asString().matches(Pattern.compile("[1-9]\\d*"));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("urn:fitconnect:problem:busy", "the same Idempotency-Key");
    }

    private void assertRepetitionOrdersOnce() {
        postgres.show(Fault.NONE);
        assertThat(repeat().body()).isEqualTo(repeat().body());
        assertThat(ordersUnderKey()).isEqualTo(1);
    }

    /** As a client does that obeys Retry-After: until the service answers. */
    private HttpResponse<String> repeat() {
        return await().atMost(RECOVERY).until(this::order, answer -> answer.statusCode() == 201);
    }

    private HttpResponse<String> order() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/orders"))
                .timeout(GATEWAY_PATIENCE)
                .header("Authorization", bearer)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.noBody())
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private int ordersUnderKey() {
        return jdbc.sql("select count(*) from kite_order where key = ?")
                .param(key)
                .query(Integer.class)
                .single();
    }
}
