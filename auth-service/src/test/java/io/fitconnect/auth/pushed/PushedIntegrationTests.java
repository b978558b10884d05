package io.fitconnect.auth.pushed;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.client.PushedRequestSetting;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Visitor;
import io.fitconnect.auth.testing.Wire;
import io.fitconnect.platform.ids.Ids;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;

@AuthServiceTest
class PushedIntegrationTests {

    private final House house;
    private final RegisteredClients clients;
    private final JdbcClient jdbc;

    PushedIntegrationTests(House house, RegisteredClients clients, JdbcClient jdbc) {
        this.house = house;
        this.clients = clients;
        this.jdbc = jdbc;
    }

    @Test
    void signsInByAReferenceThatIsGoodOnce() {
        for (App app : new App[] {App.web("openid"), App.shop()}) {
            Browser browser = house.browserOf(Visitor.unknown());
            Answer pushed = push(app, Map.of());
            assertThat(pushed.status()).isEqualTo(201);
            assertThat(pushed.json().path("expires_in").asInt()).isBetween(1, 300);

            Page back = browser.open(addressOf(app, pushed));

            assertThat(back.parameter("state")).isEqualTo("state-of-the-app");
            assertThat(app.redeem(house.wire(), back.parameter("code")).status())
                    .isEqualTo(200);
            assertThat(browser.open(addressOf(app, pushed)).status())
                    .as("used up")
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "response_type=", "response_type=code" + Wire.NEXT_VALUE + "code"})
    void refusesWhatIsNoRequest(String responseType) {
        Map<String, String> form = new HashMap<>();
        if (!responseType.isEmpty()) {
            form.put("response_type", responseType.substring("response_type=".length()));
        }

        Answer answer = App.shop().post(house.wire(), "/oauth2/par", form);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("error")).isEqualTo("invalid_request");
    }

    @Test
    void takesNoRequestOfAnotherClient() {
        assertThat(push(App.shop(), Map.of("client_id", "fitconnect-cli")).text("error"))
                .isEqualTo("invalid_client");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "nonce", "login_hint"})
    void takesNoEndlessParameter(String parameter) {
        Answer answer = push(App.shop(), Map.of(parameter, "x".repeat(2_001)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("error")).isEqualTo("invalid_request");
    }

    @Test
    void waitsInTheDatabaseForAnyInstance() {
        App app = App.web("openid");
        String reference = push(app, Map.of()).text("request_uri");

        assertThat(jdbc.sql("select count(*) from oauth2_authorization where state = ?")
                        .param(reference.substring("urn:ietf:params:oauth:request_uri:".length()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void leadsAVisitorThroughTheSignIn() {
        Visitor anna = Visitor.unknown();
        house.browserOf(anna);
        App app = App.web("openid");
        Browser browser = house.browser();

        Page signIn = browser.open(addressOf(app, push(app, Map.of())));
        assertThat(signIn.path()).isEqualTo("/login");
        Page back = browser.submit(signIn, Map.of("email", anna.email(), "password", anna.password()));

        assertThat(app.redeem(house.wire(), back.parameter("code")).status()).isEqualTo(200);
    }

    @Test
    void meetsPushedDemandsToo() {
        App app = App.web("openid");
        Visitor anna = Visitor.unknown();
        Browser signedIn = house.browserOf(anna);

        for (Map<String, String> demand : List.of(Map.of("prompt", "login"), Map.of("max_age", "0"))) {
            Page signIn = signedIn.open(addressOf(app, push(app, demand)));
            assertThat(signIn.path()).as(demand.toString()).isEqualTo("/login");
            Page back = signedIn.submit(signIn, Map.of("email", anna.email(), "password", anna.password()));
            assertThat(app.redeem(house.wire(), back.parameter("code")).status())
                    .as("once met, %s does not ask again", demand)
                    .isEqualTo(200);
        }
        Page silent = house.browser().open(addressOf(app, push(app, Map.of("prompt", "none"))));
        assertThat(silent.parameter("error")).isEqualTo("login_required");
        assertThat(silent.parameter("iss")).isEqualTo("http://localhost:8080");
    }

    @Test
    void ignoresWhatStandsBesideTheReference() {
        App app = App.web("openid");
        Browser browser = house.browserOf(Visitor.unknown());

        Page back = browser.open(addressOf(app, push(app, Map.of()))
                + "&scope=openid%20profile&state=another&redirect_uri=https://evil.example/");

        assertThat(back.address()).startsWith(App.CALLBACK);
        assertThat(back.parameter("state")).isEqualTo("state-of-the-app");
        assertThat(app.redeem(house.wire(), back.parameter("code")).text("scope"))
                .isEqualTo("openid");
    }

    @Test
    void refusesAReferenceOfAnotherClientOrOfNone() {
        Answer pushed = push(App.web("openid"), Map.of());
        Browser browser = house.browserOf(Visitor.unknown());

        assertThat(browser.open(addressOf(App.shop(), pushed)).status()).isEqualTo(400);
        assertThat(browser.open("/oauth2/authorize?client_id=fitconnect-cli&request_uri="
                                + "urn:ietf:params:oauth:request_uri:unknown___9999999999999")
                        .status())
                .isEqualTo(400);
        assertThat(browser.open(
                                "/oauth2/authorize?client_id=fitconnect-cli&request_uri=urn:ietf:params:oauth:request_uri:")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void checksARequestWhenItIsPushed() {
        App app = App.web("openid");

        assertThat(push(app, Map.of("redirect_uri", "https://evil.example/")).status())
                .isEqualTo(400);
        assertThat(push(app, Map.of("code_challenge", "short")).text("error")).isEqualTo("invalid_request");
        assertThat(push(app, Map.of("scope", "internal:revocations")).text("error"))
                .isEqualTo("invalid_scope");
        assertThat(push(app, Map.of("request", "eyJhbGciOiJub25lIn0.e30.")).text("error"))
                .isEqualTo("request_not_supported");
        assertThat(push(app, Map.of("request_uri", "urn:ietf:params:oauth:request_uri:x"))
                        .text("error"))
                .isEqualTo("invalid_request");
        assertThat(push(App.shop().withSecret("wrong"), Map.of()).status()).isEqualTo(401);
        assertThat(house.wire().post("/oauth2/par", App.shop().request()).status())
                .as("a client with a secret proves it")
                .isEqualTo(401);
    }

    @Test
    void holdsAClientToPushingWhenItIsRegisteredSo() {
        RegisteredClient cli = clients.find("fitconnect-cli").orElseThrow();
        ClientSettings.Builder settings =
                ClientSettings.withSettings(cli.getClientSettings().getSettings());
        PushedRequestSetting.write(settings, true);
        String clientId = "pushing-" + Ids.next();
        clients.save(RegisteredClient.from(cli)
                .id(clientId)
                .clientId(clientId)
                .clientSettings(settings.build())
                .build());
        App app = new App(
                clientId, null, App.CALLBACK, "openid", App.web("openid").verifier());
        Browser browser = house.browserOf(Visitor.unknown());

        assertThat(browser.open(app.authorizationAddress()).status()).isEqualTo(400);
        assertThat(browser.open(addressOf(app, push(app, Map.of()))).parameter("code"))
                .isNotEmpty();
    }

    @Test
    void publishesTheEndpoint() {
        assertThat(house.wire().get("/.well-known/openid-configuration").text("pushed_authorization_request_endpoint"))
                .isEqualTo("http://localhost:8080/oauth2/par");
    }

    private Answer push(App app, Map<String, String> changed) {
        Map<String, String> request = new HashMap<>(app.request());
        request.putAll(changed);
        return app.post(house.wire(), "/oauth2/par", request);
    }

    private static String addressOf(App app, Answer pushed) {
        return App.addressOf(Map.of("client_id", app.clientId(), "request_uri", pushed.text("request_uri")));
    }
}
