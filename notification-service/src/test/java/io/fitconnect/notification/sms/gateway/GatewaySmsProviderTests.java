package io.fitconnect.notification.sms.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.fitconnect.notification.breaker.SampleBreakers;
import io.fitconnect.notification.provider.ProviderClient;
import io.fitconnect.notification.sms.SmsOutcome;
import io.fitconnect.notification.sms.TextMessage;
import io.fitconnect.platform.test.MutableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GatewaySmsProviderTests {

    private final MutableClock clock = MutableClock.at("2026-11-29T12:00:00Z");
    private final StandInGateway gateway = new StandInGateway();
    private final TextMessage message = new TextMessage(UUID.randomUUID(), "+4930901820", "Тренировка отменена");
    private GatewaySmsProvider provider;

    @BeforeEach
    void start() throws NoSuchAlgorithmException {
        provider = provider(StandInGateway.KEY);
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void sendsAMessageOnceThoughItIsHandedOverAgain() {
        gateway.answersNext(503, "");
        assertThat(provider.send(message)).isInstanceOf(SmsOutcome.Later.class);
        assertThat(provider.send(message)).isEqualTo(new SmsOutcome.Taken());

        assertThat(gateway.sent()).containsOnlyKeys(message.id().toString());
        JsonNode sent =
                JsonMapper.shared().readTree(gateway.sent().get(message.id().toString()));
        assertThat(sent.get("to").asString()).isEqualTo("+4930901820");
        assertThat(sent.get("text").asString()).isEqualTo("Тренировка отменена");
    }

    @ParameterizedTest
    @ValueSource(ints = {409, 429, 500, 503})
    void waitsAsLongAsTheProviderAsks(int status) {
        gateway.answersNext(status, "");

        assertThat(provider.send(message))
                .isEqualTo(new SmsOutcome.Later("the provider answers " + status, Optional.of(Duration.ofSeconds(11))));
    }

    @Test
    void tellsANumberThatIsNoneFromAMessageThatIsRefused() {
        gateway.answersNext(422, "{\"code\": \"invalid-number\"}");
        assertThat(provider.send(message)).isEqualTo(new SmsOutcome.NoSuchNumber());

        gateway.answersNext(422, "{\"code\": \"text-not-allowed\"}");
        assertThat(provider.send(message)).isEqualTo(new SmsOutcome.Refused("the provider answers 422"));
    }

    @Test
    void waitsWithAKeyThatTheProviderDoesNotKnow() throws NoSuchAlgorithmException {
        assertThat(provider("another").send(message)).isInstanceOf(SmsOutcome.Later.class);
        assertThat(gateway.sent()).isEmpty();
    }

    @Test
    void leavesTheProviderAloneWhileItFailsAndComesBack() {
        for (int call = 0; call < SampleBreakers.LEAST_CALLS; call++) {
            gateway.answersNext(503, "");
            provider.send(message);
        }
        assertThat(provider.send(message)).isInstanceOf(SmsOutcome.Later.class);
        assertThat(gateway.calls()).isEqualTo(SampleBreakers.LEAST_CALLS);

        clock.advance(SampleBreakers.OPEN_FOR.plusMillis(1));

        assertThat(provider.send(message)).isEqualTo(new SmsOutcome.Taken());
    }

    @Test
    void sendsNoKeyInTheClear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GatewaySettings(URI.create("http://sms.example/"), "key", "FitConnect"))
                .withMessageContaining("fitconnect.sms.address");
    }

    private GatewaySmsProvider provider(String key) throws NoSuchAlgorithmException {
        return new GatewaySmsProvider(
                new ProviderClient(SSLContext.getDefault()),
                new GatewaySettings(gateway.address(), key, "FitConnect"),
                SampleBreakers.of(clock, new SimpleMeterRegistry()));
    }
}
