package io.fitconnect.auth.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.session.SignedInSessions;
import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Tokens;
import io.fitconnect.auth.testing.Visitor;
import io.fitconnect.auth.testing.Watch;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@AuthServiceTest
class AuthorizationCodeIntegrationTests {

    private static final String SCOPE = "openid profile email activity:read";

    private final House house;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final SignedInSessions sessions;
    private final Transactions transactions;
    private final Visitor anna = Visitor.unknown();
    private Browser browser;

    AuthorizationCodeIntegrationTests(
            House house, Accounts accounts, JdbcClient jdbc, SignedInSessions sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.house = house;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.browser = house.browser();
    }

    @BeforeEach
    void register() {
        browser = house.browserOf(anna);
    }

    /** A code that was saved just after its session ended, when nothing of it was there to be ended. */
    @Test
    void refusesACodeWhoseSessionEndedMeanwhile() throws Exception {
        App app = App.web(SCOPE);
        Answer before = app.signIn(browser, house.wire());
        String code = browser.open(app.authorizationAddress()).parameter("code");
        endSessionOnly(before);

        Answer late = app.redeem(house.wire(), code);

        assertThat(late.status()).isEqualTo(400);
        assertThat(late.text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void refusesADeviceWhoseLinkersSessionEndedMeanwhile() throws Exception {
        Answer before = App.web(SCOPE).signIn(browser, house.wire());
        Watch watch = Watch.ask(house.wire());
        browser.submit(Watch.type(browser, watch.userCode()), Map.of("decision", "allow"));
        endSessionOnly(before);

        assertThat(watch.poll().text("error")).isEqualTo("invalid_grant");
    }

    private void endSessionOnly(Answer tokens) throws Exception {
        JWTClaimsSet claims = Tokens.claims(tokens.text("access_token"));
        assertThat(transactions.run(
                        () -> sessions.end(AccountId.of(claims.getSubject()), String.valueOf(claims.getClaim("sid")))))
                .isTrue();
    }

    /** A code that was saved just after the consent was withdrawn. */
    @Test
    void refusesACodeWhoseConsentWasWithdrawnMeanwhile() {
        for (String left : List.of("SCOPE_openid,SCOPE_activity:read", "")) {
            App coach = App.coach();
            Page asked = browser.open(coach.authorizationAddress());
            Page back = browser.submit(asked, Map.of("decision", "allow"));
            String update = left.isEmpty()
                    ? "delete from oauth2_authorization_consent where principal_name = ?"
                    : "update oauth2_authorization_consent set authorities = '" + left + "' where principal_name = ?";
            jdbc.sql(update).param(accountId()).update();

            assertThat(coach.redeem(house.wire(), back.parameter("code")).text("error"))
                    .as(left)
                    .isEqualTo("invalid_grant");
        }
    }

    @Test
    void givesTokensForACode() throws Exception {
        Answer tokens = App.web(SCOPE).signIn(browser, house.wire());

        assertThat(tokens.status()).isEqualTo(200);
        assertThat(tokens.json().path("expires_in").asInt()).isBetween(598, 600);
        assertThat(tokens.text("refresh_token")).isNotEmpty();
        assertThat(tokens.header("Cache-Control")).contains("no-store");
        JWTClaimsSet access = Tokens.claims(tokens.text("access_token"));
        assertThat(access.getIssuer()).isEqualTo("http://localhost:8080");
        assertThat(access.getAudience()).containsExactly("fitconnect-api");
        assertThat(access.getSubject()).isEqualTo(accountId());
        assertThat(access.getStringClaim("client_id")).isEqualTo("fitconnect-cli");
        assertThat(access.getStringClaim("scope").split(" ")).containsExactlyInAnyOrder(SCOPE.split(" "));
        assertThat(access.getStringListClaim("roles")).containsExactly("athlete");
        assertThat(access.getStringClaim("sid")).isNotEmpty();
        assertThat(access.getStringClaim("locale")).isEqualTo("en");
        assertThat(access.getJWTID()).isNotEmpty();
        assertThat(Duration.between(
                        access.getIssueTime().toInstant(),
                        access.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(10));
        assertThat(Tokens.algorithm(tokens.text("access_token"))).isEqualTo("ES256");
        assertThat(Tokens.type(tokens.text("access_token"))).as("RFC 9068").isEqualTo("at+jwt");
    }

    @Test
    void givesAnIdTokenThatNamesTheSession() throws Exception {
        Answer tokens = App.web(SCOPE).signIn(browser, house.wire());

        JWTClaimsSet id = Tokens.claims(tokens.text("id_token"));
        assertThat(id.getAudience()).containsExactly("fitconnect-cli");
        assertThat(id.getStringClaim("nonce")).isEqualTo("nonce-of-the-app");
        assertThat(id.getStringClaim("sid"))
                .isEqualTo(Tokens.claims(tokens.text("access_token")).getStringClaim("sid"));
        assertThat(id.getDateClaim("auth_time")).isNotNull();
        assertThat(id.getClaims()).doesNotContainKeys("email", "roles");
    }

    @Test
    void tellsWhoItIsAsFarAsTheScopesAllow() {
        String everything = App.web(SCOPE).signIn(browser, house.wire()).text("access_token");
        String little = App.web("openid").signIn(browser, house.wire()).text("access_token");

        Answer all = house.wire().get("/userinfo", "Authorization", "Bearer " + everything);
        Answer some = house.wire().get("/userinfo", "Authorization", "Bearer " + little);

        assertThat(all.text("sub")).isEqualTo(accountId());
        assertThat(all.text("name")).isEqualTo(anna.name());
        assertThat(all.text("email")).isEqualTo(anna.email());
        assertThat(all.json().path("email_verified").asBoolean(false)).isTrue();
        assertThat(all.text("zoneinfo")).isEqualTo("Europe/Moscow");
        assertThat(some.json().propertyNames()).containsExactly("sub");
    }

    @Test
    void signsByRsaForAClientThatNeedsIt() {
        App legacy = new App(
                "legacy",
                null,
                App.CALLBACK,
                "openid vendor:manage",
                App.web(SCOPE).verifier());

        Answer tokens = legacy.signIn(browser, house.wire());

        assertThat(Tokens.algorithm(tokens.text("id_token"))).isEqualTo("RS256");
        assertThat(Tokens.algorithm(tokens.text("access_token")))
                .as("the client does not read it")
                .isEqualTo("ES256");
        assertThat(house.wire()
                        .get("/api/v1/vendor-apps", "Authorization", "Bearer " + tokens.text("access_token"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void signsAConfidentialClientIn() {
        Answer tokens = App.shop().signIn(browser, house.wire());

        assertThat(tokens.status()).isEqualTo(200);
        assertThat(tokens.text("refresh_token")).isNotEmpty();
    }

    @Test
    void refusesARequestWithoutPkceAlsoFromAConfidentialClient() {
        for (App app : List.of(App.web(SCOPE), App.shop())) {
            Map<String, String> request = app.request();
            request.remove("code_challenge");
            request.remove("code_challenge_method");

            Page back = browser.open(App.addressOf(request));

            assertThat(back.address()).startsWith(app.redirectUri());
            assertThat(back.parameter("error")).isEqualTo("invalid_request");
        }
    }

    @Test
    void refusesThePlainChallengeMethod() {
        Map<String, String> request = App.web(SCOPE).request();
        request.put("code_challenge_method", "plain");

        assertThat(browser.open(App.addressOf(request)).parameter("error")).isEqualTo("invalid_request");
    }

    @Test
    void refusesAWrongOrMissingVerifier() {
        for (App app : List.of(App.web(SCOPE), App.shop())) {
            String code = codeOf(app);

            Answer wrong = app.withVerifier("a-wrong-verifier-that-is-long-enough-to-be-one-12345")
                    .redeem(house.wire(), code);
            Answer missing = app.token(
                    house.wire(),
                    Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", app.redirectUri()));

            assertThat(wrong.text("error")).isEqualTo("invalid_grant");
            assertThat(missing.status()).isIn(400, 401);
            assertThat(missing.text("error")).isIn("invalid_grant", "invalid_client", "invalid_request");
        }
    }

    @Test
    void endsWhatACodeHadGivenWhenItComesAgain() {
        App app = App.web(SCOPE);
        String code = codeOf(app);
        Answer first = app.redeem(house.wire(), code);

        Answer again = app.redeem(house.wire(), code);

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.text("error")).isEqualTo("invalid_grant");
        assertThat(app.refresh(house.wire(), first.text("refresh_token")).text("error"))
                .isEqualTo("invalid_grant");
        assertThat(house.wire()
                        .get("/userinfo", "Authorization", "Bearer " + first.text("access_token"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void givesACodeOnlyToAnAddressThatTheClientRegistered() {
        for (String address : List.of(
                "https://evil.example/callback",
                "http://127.0.0.1:49152/other",
                "http://127.0.0.1.evil.example/callback",
                "http://localhost:8080/app/callback/../steal")) {
            Page page = browser.open(App.web(SCOPE).withRedirectUri(address).authorizationAddress());

            assertThat(page.status()).isEqualTo(400);
            assertThat(page.address()).doesNotStartWith(address);
            assertThat(page.text()).contains("This link does not work", "redirect_uri");
        }
    }

    @Test
    void refusesToRedeemForAnotherAddressThanTheCodeWasSentTo() {
        App app = App.web(SCOPE);

        Answer answer = app.withRedirectUri("http://127.0.0.1:1/callback").redeem(house.wire(), codeOf(app));

        assertThat(answer.text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void refusesAnUnknownClientWithoutSendingAnybodyAnywhere() {
        Map<String, String> request = App.web(SCOPE).request();
        request.put("client_id", "nobody");

        Page page = browser.open(App.addressOf(request));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains("client_id");
    }

    @Test
    void refusesAScopeThatTheClientMayNotAskFor() {
        Page back = browser.open(new App(
                        "fitconnect-cli",
                        null,
                        App.CALLBACK,
                        "openid moderation",
                        App.web(SCOPE).verifier())
                .authorizationAddress());

        assertThat(back.parameter("error")).isEqualTo("invalid_scope");
        assertThat(back.parameter("iss")).as("RFC 9207, in errors too").isEqualTo("http://localhost:8080");
    }

    @Test
    void namesItselfInItsAnswers() {
        Page back = browser.open(App.web(SCOPE).authorizationAddress());

        assertThat(back.parameter("code")).isNotEmpty();
        assertThat(back.parameter("state")).isEqualTo("state-of-the-app");
        assertThat(back.parameter("iss")).isEqualTo("http://localhost:8080");
        assertThat(house.wire()
                        .get("/.well-known/openid-configuration")
                        .json()
                        .path("authorization_response_iss_parameter_supported")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void answersAnUnknownResponseTypeAtTheApplication() {
        Map<String, String> request = App.web(SCOPE).request();
        request.put("response_type", "code id_token");
        request.put("state", "a state, with spaces & signs");

        Page back = browser.open(App.addressOf(request));

        assertThat(back.address()).startsWith(App.CALLBACK);
        assertThat(back.parameter("error")).isEqualTo("unsupported_response_type");
        assertThat(back.parameter("state")).isEqualTo("a state, with spaces & signs");
        assertThat(back.parameter("iss")).isEqualTo("http://localhost:8080");
    }

    @Test
    void answersAnUnknownResponseTypeByAPageWhereTheAddressIsNotTheApplications() {
        Map<String, String> request = App.web(SCOPE).request();
        request.put("response_type", "token");
        request.put("redirect_uri", "https://evil.example/callback");

        Page page = browser.open(App.addressOf(request));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.address()).doesNotStartWith("https://evil.example");
    }

    @Test
    void refusesAWrongSecret() {
        App shop = App.shop();

        Answer answer = shop.withSecret("a-wrong-secret").redeem(house.wire(), codeOf(shop));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("error")).isEqualTo("invalid_client");
    }

    @Test
    void doesNotLetAnotherClientRedeemACode() {
        App app = App.web(SCOPE);
        String code = codeOf(app);
        App shop = App.shop().withVerifier(app.verifier()).withRedirectUri(app.redirectUri());

        assertThat(shop.redeem(house.wire(), code).text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void answersPromptNoneWithoutAPage() {
        Map<String, String> request = App.web(SCOPE).request();
        request.put("prompt", "none");

        assertThat(browser.open(App.addressOf(request)).parameter("code")).isNotEmpty();
        assertThat(house.browser().open(App.addressOf(request)).parameter("error"))
                .isEqualTo("login_required");
    }

    @Test
    void keepsNoTokenInTheDatabase() {
        App app = App.web(SCOPE);
        String code = codeOf(app);
        Answer tokens = app.redeem(house.wire(), code);

        String rows = jdbc.sql("select cast(a as text) from oauth2_authorization a where principal_name = ?")
                .param(accountId())
                .query(String.class)
                .list()
                .toString();

        assertThat(rows)
                .contains("sha256:")
                .doesNotContain(code)
                .doesNotContain(tokens.text("access_token"))
                .doesNotContain(tokens.text("id_token"))
                .doesNotContain(tokens.text("refresh_token").split("\\.", -1)[1])
                .doesNotContain(anna.email());
    }

    private String codeOf(App app) {
        return browser.open(app.authorizationAddress()).parameter("code");
    }

    private String accountId() {
        return accounts.find(new EmailAddress(anna.email())).orElseThrow().id().toString();
    }
}
