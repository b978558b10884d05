package io.fitconnect.auth.dpop;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.Tokens;
import io.fitconnect.auth.testing.Visitor;
import io.fitconnect.auth.testing.Watch;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@AuthServiceTest
class DPoPIntegrationTests {

    private static final String HOUSE = "http://localhost:8080";
    private static final String TOKENS = HOUSE + "/oauth2/token";
    private static final String PUSHED = HOUSE + "/oauth2/par";

    private final House house;
    private final JdbcClient jdbc;
    private final ShiftedClock clock;
    private final ProofKey key = ProofKey.next();

    DPoPIntegrationTests(House house, JdbcClient jdbc, ShiftedClock clock) {
        this.house = house;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void bindsTokensToTheKeyOfTheProof() throws Exception {
        Answer tokens = signIn(App.web("openid vendor:manage"), key.proof("POST", TOKENS, null));

        assertThat(tokens.text("token_type")).isEqualTo("DPoP");
        assertThat(Tokens.claims(tokens.text("access_token")).getJSONObjectClaim("cnf"))
                .isEqualTo(Map.of("jkt", key.thumbprint()));
    }

    @Test
    void demandsTheProofForABoundToken() throws Exception {
        String token = signIn(App.web("openid vendor:manage"), key.proof("POST", TOKENS, null))
                .text("access_token");

        for (String path : new String[] {"/userinfo", "/api/v1/vendor-apps"}) {
            String address = HOUSE + path;
            assertThat(get(path, "DPoP " + token, key.proof("GET", address, token)))
                    .as(path)
                    .isEqualTo(200);
            assertThat(get(path, "Bearer " + token, null)).as("as bearer").isEqualTo(401);
            assertThat(get(path, "Bearer " + token, key.proof("GET", address, token)))
                    .as("as bearer with a proof")
                    .isEqualTo(401);
            assertThat(get(path, "DPoP " + token, null)).as("without proof").isEqualTo(401);
            assertThat(get(path, "DPoP " + token, ProofKey.next().proof("GET", address, token)))
                    .as("with another key")
                    .isEqualTo(401);
            assertThat(get(path, "DPoP " + token, key.proof("POST", address, token)))
                    .as("for another method")
                    .isEqualTo(401);
            assertThat(get(path, "DPoP " + token, key.proof("GET", HOUSE + "/other", token)))
                    .as("for another address")
                    .isEqualTo(401);
            assertThat(get(path, "DPoP " + token, key.proof("GET", address, "another token")))
                    .as("for another token")
                    .isEqualTo(401);
            String once = key.proof("GET", address, token);
            assertThat(get(path, "DPoP " + token, once)).isEqualTo(200);
            assertThat(get(path, "DPoP " + token, once)).as("again").isEqualTo(401);
        }
    }

    @Test
    void refusesAnUnboundTokenWithAProof() throws Exception {
        String token = App.web("openid vendor:manage")
                .signIn(house.browserOf(Visitor.unknown()), house.wire())
                .text("access_token");

        assertThat(get("/userinfo", "DPoP " + token, key.proof("GET", HOUSE + "/userinfo", token)))
                .isEqualTo(401);
        assertThat(get("/userinfo", "Bearer " + token, null)).isEqualTo(200);
    }

    @Test
    void keepsTheRefreshTokenOfAPublicClientBound() throws Exception {
        App app = App.web("openid");
        Answer tokens = signIn(app, key.proof("POST", TOKENS, null));

        assertThat(refresh(app, tokens, null).text("error")).isEqualTo("invalid_dpop_proof");
        assertThat(refresh(app, tokens, ProofKey.next().proof("POST", TOKENS, null))
                        .text("error"))
                .isEqualTo("invalid_dpop_proof");
        Answer refreshed = refresh(app, tokens, key.proof("POST", TOKENS, null));

        assertThat(refreshed.status()).isEqualTo(200);
        assertThat(Tokens.claims(refreshed.text("access_token")).getJSONObjectClaim("cnf"))
                .isEqualTo(Map.of("jkt", key.thumbprint()));
    }

    @Test
    void takesAProofOnceAlsoAtAnotherInstance() throws Exception {
        App tracker = App.tracker();
        Map<String, String> form = Map.of("grant_type", "client_credentials", "scope", "activity:write");
        String proof = key.proof("POST", TOKENS, null);

        assertThat(token(tracker, form, proof).status()).isEqualTo(200);
        Answer again = token(tracker, form, proof);

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text("error")).isEqualTo("invalid_dpop_proof");
        assertThat(again.text("error_description"))
                .as("by the table, which instances share")
                .isEqualTo("The proof was used before");
    }

    @Test
    void refusesAProofThatIsNone() throws Exception {
        App tracker = App.tracker();
        Map<String, String> form = Map.of("grant_type", "client_credentials", "scope", "activity:write");

        assertThat(token(tracker, form, "nonsense").text("error")).isEqualTo("invalid_dpop_proof");
        assertThat(token(tracker, form, key.proof("GET", TOKENS, null)).text("error"))
                .isEqualTo("invalid_dpop_proof");
        assertThat(token(tracker, form, key.proof("POST", HOUSE + "/userinfo", null))
                        .text("error"))
                .isEqualTo("invalid_dpop_proof");
    }

    @Test
    void takesOneProofOnly() throws Exception {
        Map<String, String> form = new HashMap<>(Map.of("grant_type", "client_credentials", "scope", "activity:write"));
        form.put("dpop_proof", "one");

        assertThat(token(App.tracker(), form, null).text("error"))
                .as("in the header, not in the form")
                .isEqualTo("invalid_dpop_proof");
    }

    @Test
    void leavesTheRefreshTokensOfAClientWithASecretToItsSecret() throws Exception {
        App app = App.shop();
        Answer tokens = signIn(app, key.proof("POST", TOKENS, null));

        assertThat(refresh(app, tokens, null).text("token_type")).isEqualTo("Bearer");
        Answer proven = refresh(app, tokens, ProofKey.next().proof("POST", TOKENS, null));
        assertThat(proven.text("token_type")).isEqualTo("DPoP");
    }

    @Test
    void bindsARefreshTokenThatIsFirstProvenLater() throws Exception {
        App app = App.web("openid");
        Answer unbound = signIn(app, null);
        assertThat(unbound.text("token_type")).isEqualTo("Bearer");

        Answer bound = refresh(app, unbound, key.proof("POST", TOKENS, null));

        assertThat(bound.text("token_type")).isEqualTo("DPoP");
        assertThat(refresh(app, bound, null).text("error")).isEqualTo("invalid_dpop_proof");
        assertThat(refresh(app, bound, key.proof("POST", TOKENS, null)).status())
                .isEqualTo(200);
    }

    @Test
    void keepsTheBindingWhenAccessTokensAreTakenBack() throws Exception {
        App app = App.web("openid activity:read");
        Answer tokens = signIn(app, key.proof("POST", TOKENS, null));
        jdbc.sql("update oauth2_authorization set access_token_value = null, access_token_metadata = null where id = ?")
                .param(tokens.text("refresh_token").substring(0, 36))
                .update();

        assertThat(refresh(app, tokens, null).text("error")).isEqualTo("invalid_dpop_proof");
    }

    @Test
    void bindsACodeToTheKeyThatTheRequestNames() throws Exception {
        App app = App.web("openid");
        Map<String, String> request = app.request();
        request.put("dpop_jkt", key.thumbprint());
        String code =
                house.browserOf(Visitor.unknown()).open(App.addressOf(request)).parameter("code");

        assertThat(redeem(app, code, null).text("error")).isEqualTo("invalid_dpop_proof");
        assertThat(redeem(app, code, ProofKey.next().proof("POST", TOKENS, null))
                        .text("error"))
                .isEqualTo("invalid_dpop_proof");
        assertThat(redeem(app, code, key.proof("POST", TOKENS, null)).status()).isEqualTo(200);
    }

    @Test
    void bindsThePushedRequestToTheKeyOfItsProof() throws Exception {
        App app = App.web("openid");
        String proof = key.proof("POST", PUSHED, null);
        Answer pushed = house.wire().post("/oauth2/par", app.request(), "DPoP", proof);
        assertThat(pushed.status()).isEqualTo(201);
        String code = house.browserOf(Visitor.unknown())
                .open("/oauth2/authorize?client_id=" + app.clientId() + "&request_uri=" + pushed.text("request_uri"))
                .parameter("code");

        assertThat(redeem(app, code, null).text("error")).isEqualTo("invalid_dpop_proof");
        assertThat(redeem(app, code, key.proof("POST", TOKENS, null)).status()).isEqualTo(200);
        assertThat(house.wire()
                        .post("/oauth2/par", app.request(), "DPoP", proof)
                        .text("error"))
                .as("a proof is good once")
                .isEqualTo("invalid_dpop_proof");
        Map<String, String> ofAnother = app.request();
        ofAnother.put("dpop_jkt", ProofKey.next().thumbprint());
        assertThat(house.wire()
                        .post("/oauth2/par", ofAnother, "DPoP", key.proof("POST", PUSHED, null))
                        .text("error"))
                .isEqualTo("invalid_dpop_proof");
        assertThat(house.wire()
                        .post("/oauth2/par", app.request(), "DPoP", key.proof("POST", TOKENS, null))
                        .text("error"))
                .as("made for another address")
                .isEqualTo("invalid_dpop_proof");
    }

    @Test
    void bindsTheTokensOfADevice() throws Exception {
        App watch = new App("demo-watch", null, "", "activity:write", "unused");
        Answer asked = watch.post(house.wire(), "/oauth2/device_authorization", Map.of("scope", "activity:write"));
        Browser phone = house.browserOf(Visitor.unknown());
        phone.submit(Watch.type(phone, asked.text("user_code")), Map.of("decision", "allow"));

        Answer tokens = token(
                watch,
                Map.of(
                        "grant_type",
                        "urn:ietf:params:oauth:grant-type:device_code",
                        "device_code",
                        asked.text("device_code")),
                key.proof("POST", TOKENS, null));

        assertThat(tokens.text("token_type")).isEqualTo("DPoP");
        assertThat(refresh(watch, tokens, null).text("error")).isEqualTo("invalid_dpop_proof");
    }

    @Test
    void refusesAnOldProof() throws Exception {
        String proof = key.proof("POST", TOKENS, null);
        clock.shift(Duration.ofSeconds(32));
        try {
            assertThat(token(
                                    App.tracker(),
                                    Map.of("grant_type", "client_credentials", "scope", "activity:write"),
                                    proof)
                            .text("error"))
                    .isEqualTo("invalid_dpop_proof");
        } finally {
            clock.shift(Duration.ZERO);
        }
    }

    private Answer signIn(App app, @Nullable String proof) {
        String code = house.browserOf(Visitor.unknown())
                .open(app.authorizationAddress())
                .parameter("code");
        return redeem(app, code, proof);
    }

    private Answer redeem(App app, String code, @Nullable String proof) {
        return token(
                app,
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        app.redirectUri(),
                        "code_verifier",
                        app.verifier()),
                proof);
    }

    private Answer refresh(App app, Answer tokens, @Nullable String proof) {
        return token(app, Map.of("grant_type", "refresh_token", "refresh_token", tokens.text("refresh_token")), proof);
    }

    private Answer token(App app, Map<String, String> form, @Nullable String proof) {
        Map<String, String> fields = new HashMap<>(form);
        fields.put("client_id", app.clientId());
        if (app.secret() != null) {
            fields.put("client_secret", app.secret());
        }
        return proof == null
                ? house.wire().post("/oauth2/token", fields)
                : house.wire().post("/oauth2/token", fields, "DPoP", proof);
    }

    private int get(String path, String authorization, @Nullable String proof) {
        return (proof == null
                        ? house.wire().get(path, "Authorization", authorization)
                        : house.wire().get(path, "Authorization", authorization, "DPoP", proof))
                .status();
    }
}
