package io.fitconnect.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.e2e.client.OAuthClient;
import io.fitconnect.e2e.client.PlatformClient;
import io.fitconnect.e2e.client.Session;
import io.fitconnect.e2e.platform.OwnPlatform;
import java.net.URI;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gateway checks tokens, and so does every service for itself: a request that comes past the gateway is no better. */
@OnPlatform
class ForgedTokenJourney {

    private final OwnPlatform platform;

    ForgedTokenJourney(OwnPlatform platform) {
        this.platform = platform;
    }

    @ParameterizedTest
    @CsvSource({
        "8080, /api/v1/trainings",
        "8082, /api/v1/profiles/me",
        "8083, /api/v1/trainings",
        "8085, /api/v1/imports",
        "8086, /api/v1/notifications"
    })
    void isRefusedWhereAnAthletesTokenIsTaken(int port, String path) throws Exception {
        assertRefused(port, path, new Athletes(platform.client()).signIn("Forged"));
    }

    @ParameterizedTest
    @CsvSource({"8080, /api/v1/vendor-apps", "8081, /api/v1/vendor-apps"})
    void isRefusedWhereADevelopersTokenIsTaken(int port, String path) throws Exception {
        var account = new Athletes(platform.client()).register("Forged Developer");
        assertRefused(port, path, account.signIn(OAuthClient.cliForVendors()));
    }

    private void assertRefused(int port, String path, Session session) throws Exception {
        var target = new PlatformClient(URI.create("http://localhost:" + platform.port(port)));
        await().atMost(Athletes.TIMEOUT).until(() -> session.api().get(path).status() == 200);
        var tokens = session.tokens();
        var forger = new Forger(StolenKeys.of(platform), tokens.accessToken());
        forger.goodTokens()
                .forEach((name, token) -> assertThat(
                                target.withToken(token).get(path).status())
                        .as("good token " + name)
                        .isEqualTo(200));
        var softly = new SoftAssertions();
        forger.badTokens(tokens.findIdToken().orElseThrow()).forEach((name, token) -> {
            var answer = target.withToken(token).get(path);
            softly.assertThat(answer.status()).as(name).isEqualTo(401);
            softly.assertThat(answer.problem().detail()).as(name).doesNotContain("Exception");
        });
        softly.assertThat(target.get(path).status()).as("no token").isEqualTo(401);
        softly.assertAll();
    }
}
