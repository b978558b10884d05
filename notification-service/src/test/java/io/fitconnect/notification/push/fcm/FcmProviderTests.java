package io.fitconnect.notification.push.fcm;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.breaker.SampleBreakers;
import io.fitconnect.notification.provider.ProviderClient;
import io.fitconnect.notification.provider.SampleKeys;
import io.fitconnect.notification.push.Device;
import io.fitconnect.notification.push.PushAddress;
import io.fitconnect.notification.push.PushMessage;
import io.fitconnect.notification.push.PushOutcome;
import io.fitconnect.notification.push.SampleMessage;
import io.fitconnect.platform.test.MutableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FcmProviderTests {

    private static final String TOKEN = "bk3RNwTe3H0:CI2k_HHwgIpoDKCIZvvDMExUdFQ3P1";

    private final MutableClock clock = MutableClock.at("2026-11-29T12:00:00Z");
    private final StandInFcm fcm = new StandInFcm(clock);
    private final PushMessage message = SampleMessage.make();
    private FcmProvider provider;

    @BeforeEach
    void start() throws NoSuchAlgorithmException {
        provider = provider(fcm.privateKey());
    }

    @AfterEach
    void stop() {
        fcm.close();
    }

    @Test
    void sendsWhatTheAppShowsOnce() {
        assertThat(send()).isEqualTo(new PushOutcome.Taken());

        JsonNode sent = JsonMapper.shared().readTree(fcm.messages().get(0)).get("message");
        assertThat(sent.get("token").asString()).isEqualTo(TOKEN);
        assertThat(sent.at("/notification/title").asString()).isEqualTo(message.title());
        assertThat(sent.at("/notification/body").asString()).isEqualTo(message.text());
        assertThat(sent.at("/data/reference").asString()).isEqualTo(message.reference());
        assertThat(sent.at("/android/ttl").asString()).isEqualTo("86400s");
        assertThat(sent.at("/android/notification/tag").asString()).isEqualTo(message.topic());
    }

    @Test
    void keepsAnAccessTokenUntilShortlyBeforeItExpires() {
        send();
        clock.advance(Duration.ofMinutes(58));
        send();
        assertThat(fcm.tokens()).hasSize(1);

        clock.advance(Duration.ofMinutes(2));
        send();

        assertThat(fcm.tokens()).hasSize(2);
    }

    @Test
    void asksForAnotherAccessTokenWhenFcmDoesNotAcceptTheFirstOne() {
        send();
        fcm.revokeTokens();

        assertThat(send()).isEqualTo(new PushOutcome.Taken());
        assertThat(fcm.messages()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"404, UNREGISTERED", "403, SENDER_ID_MISMATCH"})
    void forgetsAnAppThatIsGone(int status, String code) {
        fcm.answersNext(status, code);

        assertThat(send()).isEqualTo(new PushOutcome.Gone());
    }

    @ParameterizedTest
    @CsvSource({"429, QUOTA_EXCEEDED", "503, UNAVAILABLE", "500, INTERNAL"})
    void waitsAsLongAsFcmAsks(int status, String code) {
        fcm.answersNext(status, code);

        assertThat(send())
                .isEqualTo(new PushOutcome.Later("FCM answers " + status + " " + code, Duration.ofSeconds(9)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INVALID_ARGUMENT", "no code"})
    void refusesWhatFcmWillNeverTake(String code) {
        fcm.answersNext(400, code);

        assertThat(send()).isInstanceOf(PushOutcome.Refused.class);
    }

    @Test
    void waitsWithAKeyThatGoogleDoesNotKnow() throws NoSuchAlgorithmException {
        provider = provider(SampleKeys.toPem(SampleKeys.ofRsa().getPrivate()));

        assertThat(send())
                .isInstanceOfSatisfying(
                        PushOutcome.Later.class,
                        later -> assertThat(later.reason()).isEqualTo("the token endpoint answers 400"));
    }

    @Test
    void leavesFcmAloneWhileItFailsAndComesBack() {
        for (int call = 0; call < SampleBreakers.LEAST_CALLS; call++) {
            fcm.answersNext(503, "UNAVAILABLE");
            send();
        }
        assertThat(send()).isInstanceOf(PushOutcome.Later.class);
        assertThat(fcm.messages()).hasSize(SampleBreakers.LEAST_CALLS);

        clock.advance(SampleBreakers.OPEN_FOR.plusMillis(1));

        assertThat(send()).isEqualTo(new PushOutcome.Taken());
    }

    private PushOutcome send() {
        return provider.send(
                new Device(
                        UUID.randomUUID(), UUID.randomUUID(), new PushAddress.Fcm(TOKEN), "A phone", clock.instant()),
                message);
    }

    private FcmProvider provider(String key) throws NoSuchAlgorithmException {
        return new FcmProvider(
                new ProviderClient(SSLContext.getDefault()),
                new FcmSettings(StandInFcm.PROJECT, StandInFcm.ACCOUNT, key, fcm.tokenAddress(), fcm.address()),
                SampleBreakers.of(clock, new SimpleMeterRegistry()),
                clock);
    }
}
