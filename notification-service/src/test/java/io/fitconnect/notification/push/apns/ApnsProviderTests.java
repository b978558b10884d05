package io.fitconnect.notification.push.apns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.fitconnect.notification.breaker.SampleBreakers;
import io.fitconnect.notification.provider.LoopbackTls;
import io.fitconnect.notification.provider.ProviderClient;
import io.fitconnect.notification.provider.SampleKeys;
import io.fitconnect.notification.push.Device;
import io.fitconnect.notification.push.PushAddress;
import io.fitconnect.notification.push.PushMessage;
import io.fitconnect.notification.push.PushOutcome;
import io.fitconnect.notification.push.SampleMessage;
import io.fitconnect.notification.push.apns.StandInApns.Received;
import io.fitconnect.platform.test.MutableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApnsProviderTests {

    private static final String TOPIC = "io.fitconnect.app";
    private static final String TOKEN = "00fc13adff785122b4ad28809a3420982341241421348097878e577c991de8f0";
    private static final KeyPair KEYS = SampleKeys.ofCurve("secp256r1");
    private static LoopbackTls tls;

    private final MutableClock clock = MutableClock.at("2026-11-29T12:00:00Z");
    private final PushMessage message = SampleMessage.make();
    private StandInApns apns;
    private ApnsProvider provider;

    @BeforeAll
    static void makeCertificate(@TempDir Path folder) throws IOException, GeneralSecurityException {
        tls = LoopbackTls.make(folder);
    }

    @BeforeEach
    void start() {
        apns = new StandInApns(tls, (ECPublicKey) KEYS.getPublic(), clock);
        provider = provider(apns.address(), KEYS);
    }

    @AfterEach
    void stop() {
        apns.close();
    }

    @Test
    void sendsWhatTheDeviceShowsOnceAndForADayAtMost() {
        assertThat(send()).isEqualTo(new PushOutcome.Taken());

        Received received = apns.received().get(0);
        assertThat(received.path()).isEqualTo("/3/device/" + TOKEN);
        assertThat(received.headers().get("apns-topic")).isEqualTo(TOPIC);
        assertThat(received.headers().get("apns-push-type")).isEqualTo("alert");
        assertThat(received.headers().get("apns-expiration")).isEqualTo("1796040000");
        assertThat(received.headers().get("apns-collapse-id")).isEqualTo(message.topic());
        JsonNode body = JsonMapper.shared().readTree(received.body());
        assertThat(body.at("/aps/alert/title").asString()).isEqualTo(message.title());
        assertThat(body.at("/aps/alert/body").asString()).isEqualTo(message.text());
        assertThat(body.get("reference").asString()).isEqualTo(message.reference());
    }

    @Test
    void keepsATokenForAtLeastTwentyMinutesAndAtMostAnHour() {
        send();
        clock.advance(Duration.ofMinutes(20));
        send();
        clock.advance(Duration.ofMinutes(39));
        send();

        assertThat(apns.received().stream()
                        .map(received -> received.headers().get("authorization"))
                        .distinct())
                .hasSize(2);
        assertThat(authorization(0)).isEqualTo(authorization(1));
    }

    @Test
    void signsAnotherTokenWhenApnsCallsTheFirstOneExpired() {
        apns.answersNext(403, "{\"reason\": \"ExpiredProviderToken\"}");
        send();
        clock.advance(Duration.ofSeconds(1));
        apns.answersNext(403, "{\"reason\": \"ExpiredProviderToken\"}");

        assertThat(send()).isEqualTo(new PushOutcome.Taken());
        assertThat(apns.received()).hasSize(4);
        assertThat(authorization(2)).isNotEqualTo(authorization(3));
    }

    @Test
    void forgetsADeviceThatApnsDoesNotKnowAnyMore() {
        apns.answersNext(410, "{\"reason\": \"Unregistered\", \"timestamp\": 1796040000000}");
        assertThat(send()).isEqualTo(new PushOutcome.Gone());

        apns.answersNext(400, "{\"reason\": \"BadDeviceToken\"}");
        assertThat(send()).isEqualTo(new PushOutcome.Gone());
    }

    @Test
    void keepsADeviceThatRegisteredAgainAfterItWasGone() {
        apns.answersNext(410, "{\"reason\": \"Unregistered\", \"timestamp\": 1700000000000}");

        assertThat(send()).isInstanceOf(PushOutcome.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"429, TooManyRequests", "503, ServiceUnavailable", "500, InternalServerError"})
    void waitsAsLongAsApnsAsks(int status, String reason) {
        apns.answersNext(status, "{\"reason\": \"" + reason + "\"}");

        assertThat(send())
                .isEqualTo(new PushOutcome.Later("APNs answers " + status + " " + reason, Duration.ofSeconds(7)));
    }

    /** Nothing is lost while an operator mends the settings. */
    @Test
    void waitsWithAKeyThatAppleDoesNotKnow() {
        provider = provider(apns.address(), SampleKeys.ofCurve("secp256r1"));

        assertThat(send()).isInstanceOf(PushOutcome.Later.class);
    }

    @Test
    void refusesWhatApnsWillNeverTake() {
        apns.answersNext(400, "{\"reason\": \"PayloadTooLarge\"}");

        assertThat(send()).isEqualTo(new PushOutcome.Refused("APNs answers 400 PayloadTooLarge"));
    }

    @Test
    void leavesApnsAloneWhileItFailsAndComesBack() {
        for (int call = 0; call < SampleBreakers.LEAST_CALLS; call++) {
            apns.answersNext(503, "");
            send();
        }
        assertThat(send()).isInstanceOf(PushOutcome.Later.class);
        assertThat(apns.received()).hasSize(SampleBreakers.LEAST_CALLS);

        clock.advance(SampleBreakers.OPEN_FOR.plusMillis(1));

        assertThat(send()).isEqualTo(new PushOutcome.Taken());
        assertThat(send()).isEqualTo(new PushOutcome.Taken());
    }

    @Test
    void waitsForApnsThatCannotBeReachedWithoutNamingTheDevice() {
        apns.close();

        assertThat(send())
                .isInstanceOfSatisfying(
                        PushOutcome.Later.class,
                        later -> assertThat(later.reason())
                                .contains("cannot be reached")
                                .doesNotContain(TOKEN));
    }

    @Test
    void startsWithNoKeyOfAnotherCurve() {
        assertThatIllegalStateException()
                .isThrownBy(() -> provider(apns.address(), SampleKeys.ofCurve("secp384r1")))
                .withMessageContaining("fitconnect.apns.private-key");
    }

    private String authorization(int message) {
        return apns.received().get(message).headers().get("authorization");
    }

    private PushOutcome send() {
        UUID athlete = UUID.randomUUID();
        return provider.send(
                new Device(UUID.randomUUID(), athlete, new PushAddress.Apns(TOKEN), "A phone", clock.instant()),
                message);
    }

    private ApnsProvider provider(URI address, KeyPair keys) {
        return new ApnsProvider(
                new ProviderClient(tls.trusting()),
                new ApnsSettings(
                        StandInApns.TEAM, StandInApns.KEY, SampleKeys.toPem(keys.getPrivate()), TOPIC, address),
                SampleBreakers.of(clock, new SimpleMeterRegistry()),
                clock);
    }
}
