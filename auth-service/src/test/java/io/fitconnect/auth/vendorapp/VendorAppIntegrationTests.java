package io.fitconnect.auth.vendorapp;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@AuthServiceTest
class VendorAppIntegrationTests {

    private static final String PATH = "/api/v1/vendor-apps";
    private static final Map<String, Object> SWIFT = Map.of(
            "name", "Swift Tracker",
            "website", "https://swift.example",
            "redirectUris", List.of(App.CALLBACK.replace(":49152", "")));

    private final House house;
    private final JdbcClient jdbc;

    VendorAppIntegrationTests(House house, JdbcClient jdbc) {
        this.house = house;
        this.jdbc = jdbc;
    }

    @Test
    void registersAnApplicationThatAnAthleteCanAllow() {
        Answer registered = register(bearer("openid vendor:manage"), SWIFT);
        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.header("Cache-Control")).isEqualTo("no-store");
        App swift = new App(
                registered.text("clientId"),
                registered.text("clientSecret"),
                App.CALLBACK,
                "activity:write",
                App.tracker().verifier());

        Browser athlete = house.browserOf(Visitor.unknown());
        Page asked = athlete.open(swift.authorizationAddress());
        assertThat(asked.text()).contains("Allow Swift Tracker?");
        Page back = athlete.submit(asked, Map.of("decision", "allow"));

        assertThat(swift.redeem(house.wire(), back.parameter("code")).text("access_token"))
                .isNotEmpty();
    }

    @Test
    void showsTheSecretOnce() {
        String owner = bearer("openid vendor:manage");
        Answer registered = register(owner, SWIFT);

        Answer shown = house.wire().get(registered.header("Location"), "Authorization", owner);

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.text("name")).isEqualTo("Swift Tracker");
        assertThat(shown.body()).doesNotContain("ecret");
        assertThat(jdbc.sql("select client_secret from oauth2_registered_client where client_id = ?")
                        .param(registered.text("clientId"))
                        .query(String.class)
                        .single())
                .startsWith("{sha256}")
                .doesNotContain(registered.text("clientSecret"));
    }

    @Test
    void listsOnesOwnApplicationsAndNobodyElses() {
        String owner = bearer("openid vendor:manage");
        String clientId = register(owner, SWIFT).text("clientId");
        String stranger = bearer("openid vendor:manage");

        assertThat(house.wire()
                        .get(PATH, "Authorization", owner)
                        .json()
                        .path("items")
                        .findValuesAsString("clientId"))
                .containsExactly(clientId);
        assertThat(house.wire().get(PATH, "Authorization", stranger).json().path("items"))
                .isEmpty();
        assertThat(house.wire()
                        .get(PATH + "/" + clientId, "Authorization", stranger)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void saysWhatIsWrong() {
        String owner = bearer("openid vendor:manage");

        Answer unsafe = register(
                owner,
                Map.of(
                        "name", "Swift",
                        "website", "https://swift.example",
                        "redirectUris", List.of("http://swift.example/callback")));
        Answer pretender = register(
                owner,
                Map.of(
                        "name", "FitConnect Sync",
                        "website", "https://swift.example",
                        "redirectUris", List.of("https://swift.example/callback")));
        Answer empty = register(owner, Map.of("name", "", "website", "", "redirectUris", List.of()));

        assertThat(unsafe.status()).isEqualTo(400);
        assertThat(unsafe.text("type")).isEqualTo("urn:fitconnect:problem:unsafe-redirect-uri");
        assertThat(unsafe.header("Content-Type")).startsWith("application/problem+json");
        assertThat(pretender.text("type")).isEqualTo("urn:fitconnect:problem:reserved-name");
        assertThat(empty.text("type")).isEqualTo("urn:fitconnect:problem:invalid-request");
    }

    @Test
    void limitsHowManyAnAccountOwns() {
        String owner = bearer("openid vendor:manage");
        for (int i = 0; i < 20; i++) {
            assertThat(register(owner, SWIFT).status()).isEqualTo(201);
        }

        Answer oneMore = register(owner, SWIFT);

        assertThat(oneMore.status()).isEqualTo(409);
        assertThat(oneMore.text("type")).isEqualTo("urn:fitconnect:problem:too-many-vendor-apps");
    }

    @Test
    void needsASignedInPersonWithTheScope() {
        String withoutScope = bearer("openid");
        String ofAClient = "Bearer "
                + App.tracker()
                        .token(house.wire(), Map.of("grant_type", "client_credentials", "scope", "activity:write"))
                        .text("access_token");

        assertThat(register(withoutScope, SWIFT).status()).isEqualTo(403);
        assertThat(register(ofAClient, SWIFT).status()).isEqualTo(403);
        assertThat(register("Bearer nonsense", SWIFT).status()).isEqualTo(401);
        assertThat(house.wire().postJson(PATH, SWIFT).status()).isEqualTo(401);
    }

    @Test
    void isClosedToTheBrowsersSession() {
        Browser browser = house.browserOf(Visitor.unknown());

        assertThat(browser.open(PATH).status()).isEqualTo(401);
    }

    private Answer register(String bearer, Map<String, Object> app) {
        return house.wire().postJson(PATH, app, "Authorization", bearer);
    }

    private String bearer(String scope) {
        return "Bearer "
                + App.web(scope)
                        .signIn(house.browserOf(Visitor.unknown()), house.wire())
                        .text("access_token");
    }
}
