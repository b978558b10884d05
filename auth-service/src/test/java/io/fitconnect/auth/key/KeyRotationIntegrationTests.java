package io.fitconnect.auth.key;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.Tokens;
import io.fitconnect.auth.testing.Visitor;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The service changes keys after four minutes here, and publishes them two minutes before. The tests stay below the
 * moment at which a private key is erased: the time of this service goes back afterwards.
 */
@AuthServiceTest
class KeyRotationIntegrationTests {

    private final House house;
    private final ShiftedClock clock;
    private final KeyRotation rotation;
    private final SigningKeys keys;
    private final KeySettings settings;
    private final JdbcClient jdbc;

    KeyRotationIntegrationTests(
            House house,
            ShiftedClock clock,
            KeyRotation rotation,
            SigningKeys keys,
            KeySettings settings,
            JdbcClient jdbc) {
        this.house = house;
        this.clock = clock;
        this.rotation = rotation;
        this.keys = keys;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    @AfterEach
    void returnToTheRealTime() {
        clock.shift(Duration.ZERO);
        rotation.rotate();
    }

    @Test
    void keepsTokensOfTheOldKeyGoodAfterAChange() {
        Duration start = untilTheNewestKeySigns();
        clock.shift(start);
        App app = App.web("openid vendor:manage");
        var browser = house.browserOf(Visitor.unknown());
        Answer before = app.signIn(browser, house.wire());
        String oldKey = Tokens.keyId(before.text("access_token"));

        clock.shift(start.plusMinutes(3));
        rotation.rotate();
        assertThat(publishedKeys())
                .as("the next key is published before it signs")
                .hasSizeGreaterThan(2);
        assertThat(signingKey()).isEqualTo(oldKey);

        clock.shift(start.plusMinutes(6));
        assertThat(signingKey()).isNotEqualTo(oldKey);
        assertThat(publishedKeys()).contains(oldKey, signingKey());
        assertThat(house.wire()
                        .get("/api/v1/vendor-apps", "Authorization", "Bearer " + before.text("access_token"))
                        .status())
                .as("a token of the old key")
                .isEqualTo(200);
        Answer after = app.signIn(browser, house.wire());
        assertThat(house.wire()
                        .get("/api/v1/vendor-apps", "Authorization", "Bearer " + after.text("access_token"))
                        .status())
                .as("a token of the new key")
                .isEqualTo(200);
    }

    @Test
    void publishesOnlyWhatIsPublic() {
        String published = house.wire().get("/oauth2/jwks").body();

        assertThat(published)
                .contains("\"kty\":\"EC\"", "\"kty\":\"RSA\"", "\"alg\":\"ES256\"", "\"alg\":\"RS256\"")
                .doesNotContain("\"d\":", "\"p\":", "\"q\":");
    }

    @Test
    void keepsPrivateKeysEncrypted() {
        List<String> stored = jdbc.sql("select private_key from signing_key where private_key is not null")
                .query(String.class)
                .list();

        assertThat(stored)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).startsWith("v1.").doesNotContain("\"kty\""))
                .allSatisfy(text -> assertThat(decodedParts(text)).noneMatch(part -> part.contains("\"kty\"")));
    }

    /** A key that was only encoded would show its member names here; three letters of them occur by chance. */
    private static List<String> decodedParts(String text) {
        return Stream.of(text.split("\\."))
                .skip(1)
                .map(part -> new String(Base64.getUrlDecoder().decode(part), StandardCharsets.ISO_8859_1))
                .toList();
    }

    @Test
    void letsTwoInstancesAgree() {
        CurrentKeys ofAnother = new CurrentKeys(settings, clock);
        KeyRotation another = new KeyRotation(keys, ofAnother, settings, clock, new SimpleMeterRegistry());
        clock.shift(Duration.ofMinutes(3));
        rotation.rotate();
        SigningKey lost = KeyAlgorithm.ES256.generate(newestGeneration(), clock.instant());

        keys.addUnlessPresent(lost);
        another.rotate();

        clock.shift(Duration.ofMinutes(6));
        assertThat(ofAnother.signing().getKeys())
                .hasSize(2)
                .noneMatch(key -> key.getKeyID().equals(lost.id()));
        assertThat(ofAnother.signing().getKeys().stream().map(key -> key.getKeyID()))
                .contains(signingKey());
    }

    /** So that the test sees a whole life of a key, however long the service has been running. */
    private Duration untilTheNewestKeySigns() {
        Duration ahead = keys.list().stream()
                .map(key -> Duration.between(clock.instant(), key.signsFrom()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return ahead.isNegative() ? Duration.ZERO : ahead.plusSeconds(1);
    }

    private int newestGeneration() {
        return keys.list().stream()
                .filter(key -> key.algorithm() == KeyAlgorithm.ES256)
                .mapToInt(SigningKey::generation)
                .max()
                .orElseThrow();
    }

    private List<String> publishedKeys() {
        return house.wire().get("/oauth2/jwks").json().path("keys").findValuesAsString("kid");
    }

    private String signingKey() {
        Answer token = App.tracker()
                .token(house.wire(), Map.of("grant_type", "client_credentials", "scope", "activity:write"));
        return Tokens.keyId(token.text("access_token"));
    }
}
