package io.fitconnect.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.e2e.client.OAuthClient;
import io.fitconnect.e2e.client.PlatformClient;
import io.fitconnect.e2e.platform.OwnPlatform;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The web app's session: one sign-in for all, no token in the browser, and one sign-out for all. */
@OnPlatform
class WebAppJourney {

    private static final Duration PROMISED = Duration.ofSeconds(5);
    private static final String TRAININGS = "/api/v1/trainings";

    private final PlatformClient platform;

    WebAppJourney(OwnPlatform own) {
        this.platform = own.client();
    }

    @Test
    void signsInSilentlyWithASessionAtAuthService() {
        var account = new Athletes(platform).register("Already There");
        var app = account.webApp();

        assertThat(app.open().expect(200).body()).doesNotContain("eyJ");

        var session = app.session();
        assertThat(session.path("name").asString()).isEqualTo("Already There");
        assertThat(session.path("signedIn").asBoolean()).isTrue();
        assertThat(session.path("roles").toString()).isEqualTo("[\"athlete\"]");
        app.get(TRAININGS).expect(200);
        assertThat(app.postFromAnotherPage(TRAININGS, "{}")
                        .expect(403)
                        .problem()
                        .type())
                .endsWith("foreign-page");
        assertThat(app.post(TRAININGS, "{}").expect(400).problem().type()).endsWith("invalid-request");
    }

    @Test
    void signsInWithThePasswordAndOutOfEverything() {
        var account = new Athletes(platform).register("In And Out").atAnotherDevice();
        var app = account.webApp();
        app.open().expect(200);
        assertThat(app.session().path("signedIn").asBoolean()).isFalse();
        app.get(TRAININGS).expect(401);

        app.signIn().expect(200);
        assertThat(app.session().path("name").asString()).isEqualTo("In And Out");
        assertThat(account.isSignedIn(OAuthClient.cli())).isTrue();

        app.signOut().expect(200);
        assertThat(app.session().path("signedIn").asBoolean()).isFalse();
        app.get(TRAININGS).expect(401);
        assertThat(account.isSignedIn(OAuthClient.cli())).isFalse();
    }

    @Test
    void endsWhenAnotherApplicationSignsOut() {
        var account = new Athletes(platform).register("Out Elsewhere");
        var other = account.signIn(OAuthClient.cli());
        var app = account.webApp();
        app.open();
        app.get(TRAININGS).expect(200);

        account.signOut(other);

        await().atMost(PROMISED)
                .untilAsserted(() -> assertThat(app.get(TRAININGS).status()).isEqualTo(401));
        assertThat(app.session().path("signedIn").asBoolean()).isFalse();
    }
}
