package io.fitconnect.auth.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.digest.Sha256;
import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.Tokens;
import io.fitconnect.auth.testing.Visitor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Codes, refresh tokens and grants. */
final class CodeRequirements {

    private static final int PARALLEL = 32;

    private final House house;
    private final JdbcClient jdbc;
    private final ShiftedClock clock;

    CodeRequirements(House house, JdbcClient jdbc, ShiftedClock clock) {
        this.jdbc = jdbc;
        this.house = house;
        this.clock = clock;
    }

    List<Requirement> list() {
        return List.of(
                new Requirement(
                        "RFC 9700 2.1.1",
                        "Public clients use PKCE by S256; a request without a challenge or with plain is refused",
                        this::demandsPkce),
                new Requirement(
                        "RFC 9700 4.8.2",
                        "A verifier without an announced challenge is refused, and a challenge without its verifier: no downgrade",
                        this::refusesDowngrade),
                new Requirement(
                        "ASVS V10.4.6",
                        "A code is useless without the verifier, and a verifier has 43 to 128 characters",
                        this::refusesAnInterceptedCode),
                new Requirement(
                        "ASVS V10.4.2",
                        "Of 32 redemptions of a code at once exactly one wins, and what it got ends with the second",
                        this::redeemsACodeOnce),
                new Requirement("ASVS V10.4.3", "A code is good for a minute", this::letsCodesExpire),
                new Requirement(
                        "RFC 9700 4.5",
                        "A code that was given to one client or redirect URI is refused from another",
                        this::bindsACode),
                new Requirement(
                        "RFC 9700 2.4",
                        "The resource owner password grant and the implicit grant do not exist",
                        this::knowsNoOldGrants),
                new Requirement(
                        "ASVS V10.4.4",
                        "A client gets only the grants that it is registered for",
                        this::grantsAsRegistered),
                new Requirement(
                        "ASVS V10.4.5",
                        "A refresh token of a public client has exactly one successor: 32 refreshes at once repeat it, none forks; an older one ends all",
                        this::rotates),
                new Requirement(
                        "ASVS V10.4.8",
                        "A family of refresh tokens has a last day however often it is used",
                        this::ends),
                new Requirement(
                        "ASVS V10.4.10",
                        "A confidential client proves itself at token, revocation and introspection endpoints",
                        this::demandsTheSecret),
                new Requirement(
                        "ASVS V10.4.11",
                        "A client gets no scope beyond its registration, and a refresh none beyond the grant",
                        this::widensNothing),
                new Requirement(
                        "RFC 9700 4.15",
                        "A token that a client got for itself has the client as subject and opens no athlete's data",
                        this::keepsClientsApart));
    }

    private void demandsPkce() {
        Browser browser = house.browserOf(Visitor.unknown());
        Map<String, String> none = App.web("openid").request();
        none.keySet().removeIf(name -> name.startsWith("code_challenge"));
        Map<String, String> plain = App.web("openid").request();
        plain.put("code_challenge_method", "plain");

        for (Map<String, String> request : List.of(none, plain)) {
            assertThat(browser.open(App.addressOf(request)).parameter("error")).isEqualTo("invalid_request");
        }
    }

    private void refusesDowngrade() {
        Browser browser = house.browserOf(Visitor.unknown());
        App app = App.certified("openid");
        Map<String, String> unannounced = app.request();
        unannounced.keySet().removeIf(name -> name.startsWith("code_challenge"));

        String code = browser.open(App.addressOf(unannounced)).parameter("code");
        assertThat(app.redeem(house.wire(), code).text("error")).isEqualTo("invalid_grant");
        String bound = browser.open(app.authorizationAddress()).parameter("code");
        assertThat(withoutVerifier(app, bound).text("error")).isEqualTo("invalid_grant");
    }

    private void refusesAnInterceptedCode() {
        Browser browser = house.browserOf(Visitor.unknown());
        App app = App.web("openid");
        App guessable = app.withVerifier("short");

        String code = browser.open(app.authorizationAddress()).parameter("code");
        assertThat(app.withVerifier("x".repeat(43)).redeem(house.wire(), code).text("error"))
                .isEqualTo("invalid_grant");
        String weak = browser.open(guessable.authorizationAddress()).parameter("code");
        assertThat(guessable.redeem(house.wire(), weak).text("error")).isEqualTo("invalid_grant");
    }

    private void redeemsACodeOnce() throws Exception {
        App app = App.web("openid");
        String code = house.browserOf(Visitor.unknown())
                .open(app.authorizationAddress())
                .parameter("code");

        List<Answer> answers = atOnce(() -> app.redeem(house.wire(), code));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 400);
        Answer winner = answers.stream()
                .filter(answer -> answer.status() == 200)
                .findFirst()
                .orElseThrow();
        assertThat(app.refresh(house.wire(), winner.text("refresh_token")).status())
                .isEqualTo(400);
        assertThat(house.wire()
                        .get("/userinfo", "Authorization", "Bearer " + winner.text("access_token"))
                        .status())
                .isEqualTo(401);
    }

    private void letsCodesExpire() {
        Answer tokens = App.web("openid").signIn(house.browserOf(Visitor.unknown()), house.wire());

        assertThat(seconds("authorization_code_expires_at - authorization_code_issued_at", tokens))
                .isLessThanOrEqualTo(60);
    }

    private void bindsACode() {
        Browser browser = house.browserOf(Visitor.unknown());
        App app = App.web("openid");
        App shop = App.shop().withVerifier(app.verifier()).withRedirectUri(app.redirectUri());

        String code = browser.open(app.authorizationAddress()).parameter("code");
        assertThat(app.withRedirectUri("http://127.0.0.1:1/callback")
                        .redeem(house.wire(), code)
                        .text("error"))
                .isEqualTo("invalid_grant");
        assertThat(shop.redeem(house.wire(), code).text("error")).isEqualTo("invalid_grant");
    }

    private void knowsNoOldGrants() {
        Map<String, String> password = Map.of("grant_type", "password", "username", "a@b.example", "password", "x");
        Map<String, String> implicit = App.web("openid").request();
        implicit.put("response_type", "token");

        assertThat(App.shop().token(house.wire(), password).text("error")).isEqualTo("unsupported_grant_type");
        assertThat(house.browserOf(Visitor.unknown())
                        .open(App.addressOf(implicit))
                        .parameter("error"))
                .isEqualTo("unsupported_response_type");
    }

    private void grantsAsRegistered() {
        assertThat(App.gateway()
                        .token(house.wire(), Map.of("grant_type", "client_credentials"))
                        .text("error"))
                .isEqualTo("unauthorized_client");
    }

    private void rotates() throws Exception {
        App app = App.web("openid");
        String token =
                app.signIn(house.browserOf(Visitor.unknown()), house.wire()).text("refresh_token");

        List<Answer> answers = atOnce(() -> app.refresh(house.wire(), token));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        List<String> successors = answers.stream()
                .map(answer -> answer.text("refresh_token"))
                .distinct()
                .toList();
        assertThat(successors).hasSize(1).doesNotContain(token);
        assertThat(jdbc.sql("select refresh_token_value from oauth2_authorization where previous_refresh_token = ?")
                        .param(stored(token))
                        .query(String.class)
                        .list())
                .as("no other token follows the used one")
                .containsExactly(stored(successors.get(0)));
        String newest = app.refresh(house.wire(), successors.get(0)).text("refresh_token");
        assertThat(app.refresh(house.wire(), token).text("error")).isEqualTo("invalid_grant");
        assertThat(app.refresh(house.wire(), newest).text("error")).isEqualTo("invalid_grant");
    }

    private static String stored(String token) {
        return "sha256:" + Sha256.of(token);
    }

    private void ends() {
        App app = App.web("openid");
        Answer first = app.signIn(house.browserOf(Visitor.unknown()), house.wire());

        Answer last = first;
        for (int days : new int[] {25, 50, 75}) {
            clock.shift(Duration.ofDays(days));
            last = app.refresh(house.wire(), last.text("refresh_token"));
        }

        assertThat(seconds("refresh_token_expires_at - authorization_code_issued_at", last))
                .isEqualTo(Duration.ofDays(90).toSeconds());
    }

    private long seconds(String span, Answer tokens) {
        return jdbc.sql("select extract(epoch from " + span + ")::bigint from oauth2_authorization where id = ?")
                .param(tokens.text("refresh_token").split("\\.", -1)[0])
                .query(Long.class)
                .single();
    }

    private void demandsTheSecret() {
        for (String path : List.of("/oauth2/token", "/oauth2/revoke", "/oauth2/introspect")) {
            Map<String, String> form =
                    Map.of("grant_type", "client_credentials", "token", "x", "client_id", "demo-tracker", "code", "x");

            assertThat(house.wire().post(path, form).status()).as(path).isEqualTo(401);
            assertThat(house.wire().postAs("demo-tracker", "wrong", path, form).status())
                    .as(path)
                    .isEqualTo(401);
        }
    }

    private void widensNothing() {
        App app = App.web("openid");
        Browser browser = house.browserOf(Visitor.unknown());
        String token = app.signIn(browser, house.wire()).text("refresh_token");

        assertThat(browser.open(App.shop().withScope("openid activity:read").authorizationAddress())
                        .parameter("error"))
                .isEqualTo("invalid_scope");
        assertThat(app.token(
                                house.wire(),
                                Map.of(
                                        "grant_type", "refresh_token",
                                        "refresh_token", token,
                                        "scope", "openid profile"))
                        .text("error"))
                .isEqualTo("invalid_scope");
    }

    private void keepsClientsApart() {
        String token = App.tracker()
                .token(house.wire(), Map.of("grant_type", "client_credentials", "scope", "activity:write"))
                .text("access_token");

        assertThat(Tokens.claims(token).getSubject()).isEqualTo("demo-tracker");
        assertThat(house.wire()
                        .get("/userinfo", "Authorization", "Bearer " + token)
                        .status())
                .isBetween(401, 403);
    }

    private Answer withoutVerifier(App app, String code) {
        return app.token(
                house.wire(),
                Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", app.redirectUri()));
    }

    private static List<Answer> atOnce(Callable<Answer> request) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(PARALLEL);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : clients.invokeAll(Collections.nCopies(PARALLEL, request))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            clients.shutdownNow();
        }
    }
}
