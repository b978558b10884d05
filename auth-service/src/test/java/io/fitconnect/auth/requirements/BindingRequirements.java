package io.fitconnect.auth.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.dpop.ProofKey;
import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.StaffMember;
import io.fitconnect.auth.testing.Tokens;
import io.fitconnect.auth.testing.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tokens that are bound to a key, and clients that register themselves. */
final class BindingRequirements {

    private static final String TOKENS = "http://localhost:8080/oauth2/token";
    private static final String USER_INFO = "http://localhost:8080/userinfo";
    private static final String REGISTRATION = "/connect/register";

    private final House house;
    private final ProofKey key = ProofKey.next();

    BindingRequirements(House house) {
        this.house = house;
    }

    List<Requirement> list() {
        return List.of(
                new Requirement(
                        "RFC 9700 2.2.1",
                        "A token that a client binds to its key opens nothing without a fresh proof by that key",
                        this::bindsTokens),
                new Requirement(
                        "RFC 9700 2.2.2",
                        "A refresh token that a public client binds to its key is refused without that key",
                        this::bindsRefreshTokens),
                new Requirement(
                        "ASVS V10.4.7",
                        "A program registers a client with an initial access token of an administrator alone, once",
                        this::registersWithATokenOnly));
    }

    private void bindsTokens() throws Exception {
        String token = redeemed(App.web("openid")).text("access_token");
        assertThat(Tokens.claims(token).getJSONObjectClaim("cnf")).isEqualTo(Map.of("jkt", key.thumbprint()));
        String proof = key.proof("GET", USER_INFO, token);

        assertThat(userInfo("DPoP", token, proof)).isEqualTo(200);
        assertThat(userInfo("DPoP", token, proof)).as("again").isEqualTo(401);
        assertThat(userInfo("DPoP", token, ProofKey.next().proof("GET", USER_INFO, token)))
                .as("another key")
                .isEqualTo(401);
        assertThat(userInfo("Bearer", token, key.proof("GET", USER_INFO, token)))
                .as("as bearer")
                .isEqualTo(401);
    }

    private void bindsRefreshTokens() throws Exception {
        App app = App.web("openid");
        Map<String, String> form = Map.of(
                "grant_type", "refresh_token", "refresh_token", redeemed(app).text("refresh_token"));

        assertThat(app.token(house.wire(), form).text("error")).isEqualTo("invalid_dpop_proof");
        assertThat(token(app, form, ProofKey.next()).text("error")).isEqualTo("invalid_dpop_proof");
        assertThat(token(app, form, key).status()).isEqualTo(200);
    }

    private void registersWithATokenOnly() {
        Map<String, Object> document = Map.of(
                "client_name", "Osprey Tracker",
                "client_uri", "https://osprey.example",
                "redirect_uris", List.of("https://osprey.example/callback"),
                "scope", "activity:write");
        StaffMember administrator = new StaffMember(house, "administrator");
        String once = administrator
                .send("POST", "/api/v1/accounts/" + administrator.id() + "/initial-access-tokens", Map.of())
                .text("token");

        assertThat(house.wire().postJson(REGISTRATION, document).status()).isEqualTo(401);
        assertThat(register(document, administrator.bearer())).isEqualTo(401);
        assertThat(register(document, "Bearer " + once)).isEqualTo(201);
        assertThat(register(document, "Bearer " + once)).as("again").isEqualTo(401);
    }

    private Answer redeemed(App app) throws Exception {
        String code = house.browserOf(Visitor.unknown())
                .open(app.authorizationAddress())
                .parameter("code");
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
                key);
    }

    private Answer token(App app, Map<String, String> form, ProofKey proving) throws Exception {
        Map<String, String> named = new HashMap<>(form);
        named.put("client_id", app.clientId());
        return house.wire().post("/oauth2/token", named, "DPoP", proving.proof("POST", TOKENS, null));
    }

    private int userInfo(String scheme, String token, String proof) {
        return house.wire()
                .get("/userinfo", "Authorization", scheme + " " + token, "DPoP", proof)
                .status();
    }

    private int register(Map<String, Object> document, String authorization) {
        return house.wire()
                .postJson(REGISTRATION, document, "Authorization", authorization)
                .status();
    }
}
