package io.fitconnect.integration.connector.strava;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StravaSignatureTests {

    private static final Instant NOW = Instant.parse("2026-11-30T10:00:00Z");
    private static final byte[] BODY = "{\"object_id\": 1}".getBytes(StandardCharsets.UTF_8);

    private final StravaSignature signature = new StravaSignature("secret");

    @Test
    void acceptsTheBodyThatWasSigned() {
        assertThat(signature.check(headerAt(NOW, BODY), BODY, NOW)).isPresent();
    }

    @Test
    void rejectsAnyOtherBytes() {
        byte[] sameJson = "{\"object_id\":1}".getBytes(StandardCharsets.UTF_8);

        assertThat(signature.check(headerAt(NOW, BODY), sameJson, NOW)).isEmpty();
    }

    @Test
    void rejectsAnOldDeliveryMadeYoung() {
        String old = headerAt(NOW.minus(Duration.ofHours(1)), BODY);
        String madeYoung = "t=" + NOW.getEpochSecond() + old.substring(old.indexOf(','));

        assertThat(signature.check(madeYoung, BODY, NOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301})
    void rejectsATimeMoreThanFiveMinutesAway(long seconds) {
        assertThat(signature.check(headerAt(NOW.plusSeconds(seconds), BODY), BODY, NOW))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, 300})
    void toleratesClocksThatDifferByFiveMinutes(long seconds) {
        assertThat(signature.check(headerAt(NOW.plusSeconds(seconds), BODY), BODY, NOW))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "t=1", "v1=00", "t=x,v1=00", "t=1,v1=0", "t=99999999999999,v1=00"})
    void rejectsWhatIsNoSignature(String header) {
        assertThat(signature.check(header, BODY, NOW)).isEmpty();
        assertThat(signature.check(null, BODY, NOW)).isEmpty();
    }

    private String headerAt(Instant time, byte[] body) {
        String seconds = Long.toString(time.getEpochSecond());
        return "t=" + seconds + ",v1=" + signature.sign(seconds, body);
    }
}
