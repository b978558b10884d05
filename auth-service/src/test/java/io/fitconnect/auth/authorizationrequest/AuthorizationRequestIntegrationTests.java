package io.fitconnect.auth.authorizationrequest;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Tokens;
import io.fitconnect.auth.testing.Visitor;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@AuthServiceTest
class AuthorizationRequestIntegrationTests {

    private final House house;
    private final Visitor anna = Visitor.unknown();
    private Browser browser;

    AuthorizationRequestIntegrationTests(House house) {
        this.house = house;
        this.browser = house.browser();
    }

    @BeforeEach
    void register() {
        browser = house.browserOf(anna);
    }

    @Test
    void demandsNoPkceOfAClientThatIsSetSo() {
        App app = App.certified("openid");
        Map<String, String> request = app.request();
        request.keySet().removeIf(name -> name.startsWith("code_challenge") || name.equals("nonce"));

        String code = browser.open(App.addressOf(request)).parameter("code");

        assertThat(redeemWithoutVerifier(app, code).status()).isEqualTo(200);
    }

    @Test
    void countsAChallengeThatSuchAClientSends() {
        App app = App.certified("openid");

        String code = browser.open(app.authorizationAddress()).parameter("code");

        assertThat(redeemWithoutVerifier(app, code).text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void takesNoVerifierThatNoChallengeAnnounced() {
        App app = App.certified("openid");
        Map<String, String> request = app.request();
        request.keySet().removeIf(name -> name.startsWith("code_challenge"));

        String code = browser.open(App.addressOf(request)).parameter("code");

        assertThat(app.redeem(house.wire(), code).text("error"))
                .as("a downgrade")
                .isEqualTo("invalid_grant");
    }

    @Test
    void takesANonceInPlaceOfPkce() {
        App app = new App(
                "nonce-bound",
                "nonce-bound-secret",
                App.CALLBACK,
                "openid",
                App.web("x").verifier());
        Map<String, String> request = app.request();
        request.keySet().removeIf(name -> name.startsWith("code_challenge"));

        String code = browser.open(App.addressOf(request)).parameter("code");
        request.remove("nonce");
        Page back = browser.open(App.addressOf(request));

        assertThat(redeemWithoutVerifier(app, code).status()).isEqualTo(200);
        assertThat(back.parameter("error")).isEqualTo("invalid_request");
    }

    @ParameterizedTest
    @CsvSource({
        "request, eyJhbGciOiJub25lIn0.e30., request_not_supported",
        "request_uri, https://app.example/request.jwt, request_uri_not_supported",
        "registration, {}, registration_not_supported",
        "response_mode, fragment, invalid_request",
        "response_type, token, unsupported_response_type",
        "max_age, soon, invalid_request",
        "claims, [], invalid_request",
        "claims, not json, invalid_request",
        "prompt, none login, invalid_request",
        "scope, openid moderation, invalid_scope",
        "code_challenge, short, invalid_request",
        "code_challenge, 0123456789012345678901234567890123456789ab/, invalid_request",
        "code_challenge_method, plain, invalid_request"
    })
    void refusesAtTheApplication(String parameter, String value, String error) {
        Map<String, String> request = App.web("openid").request();
        request.put(parameter, value);

        for (Browser visitor : new Browser[] {browser, house.browser()}) {
            Page back = visitor.open(App.addressOf(request));

            assertThat(back.address()).startsWith(App.CALLBACK);
            assertThat(back.parameter("error")).isEqualTo(error);
            assertThat(back.parameter("state")).isEqualTo("state-of-the-app");
            assertThat(back.parameter("iss")).isEqualTo("http://localhost:8080");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2_001, 7_500})
    void showsAPageWhereTheStateIsTooLongToComeBack(int length) {
        Map<String, String> request = App.web("openid").request();
        request.put("state", "x".repeat(length));
        for (Browser visitor : new Browser[] {browser, house.browser()}) {
            Page page = visitor.open(App.addressOf(request));

            assertThat(page.status()).isEqualTo(400);
            assertThat(page.path()).isEqualTo("/oauth2/authorize");
        }
        request.put("registration", "{}");
        assertThat(browser.open(App.addressOf(request)).status())
                .as("beside another fault, which is answered at the application")
                .isBetween(300, 400);
        assertThat(browser.post("/oauth2/authorize", request).status()).isBetween(300, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonce", "login_hint", "ui_locales"})
    void tellsTheApplicationThatAnotherParameterIsTooLong(String parameter) {
        Map<String, String> request = App.web("openid").request();
        request.put(parameter, "x".repeat(2_001));

        assertThat(browser.open(App.addressOf(request)).parameter("error")).isEqualTo("invalid_request");
    }

    @ParameterizedTest
    @CsvSource({"response_type", "code_challenge_method", "code_challenge"})
    void refusesARequestThatLacksAParameter(String parameter) {
        Map<String, String> request = App.web("openid").request();
        request.remove(parameter);

        Page back = browser.open(App.addressOf(request));

        assertThat(back.address()).startsWith(App.CALLBACK);
        assertThat(back.parameter("error")).isEqualTo("invalid_request");
    }

    @ParameterizedTest
    @CsvSource({"nonce", "prompt", "claims", "max_age", "state", "scope", "code_challenge", "login_hint"})
    void refusesAParameterThatComesTwice(String parameter) {
        Page back = browser.open(App.web("openid").authorizationAddress() + "&" + parameter + "=1&" + parameter + "=1");

        assertThat(back.address()).startsWith(App.CALLBACK);
        assertThat(back.parameter("error")).isEqualTo("invalid_request");
    }

    @ParameterizedTest
    @CsvSource({"client_id", "redirect_uri"})
    void goesNowhereWhenTheAddressIsInDoubt(String parameter) {
        Map<String, String> request = App.web("openid").request();
        String twice = App.addressOf(request) + "&" + parameter + "=" + request.get(parameter);

        Page page = browser.open(twice + "&response_type=token");

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.address()).doesNotStartWith(App.CALLBACK);
    }

    @Test
    void refusesAMethodThatNoChallengeNeeds() {
        Map<String, String> request = App.certified("openid").request();
        request.remove("code_challenge");

        assertThat(browser.open(App.addressOf(request)).parameter("error")).isEqualTo("invalid_request");
    }

    @Test
    void refusesAVerifierThatCouldBeGuessed() {
        for (String verifier : new String[] {"short", "x".repeat(42), "x".repeat(129), "spaces in it".repeat(4)}) {
            App app = App.web("openid").withVerifier(verifier);

            String code = browser.open(app.authorizationAddress()).parameter("code");

            assertThat(app.redeem(house.wire(), code).text("error"))
                    .as(verifier)
                    .isEqualTo("invalid_grant");
        }
    }

    @Test
    void tellsHowThePersonSignedIn() throws Exception {
        var claims =
                Tokens.claims(App.web("openid").signIn(browser, house.wire()).text("id_token"));

        assertThat(claims.getStringClaim("acr")).isEqualTo("1");
        assertThat(claims.getStringListClaim("amr")).containsExactly("pwd");
    }

    @Test
    void answersClaimsThatAreRequestedOneByOne() throws Exception {
        App app = App.certified("openid");
        Map<String, String> request = app.request();
        request.put(
                "claims",
                "{\"userinfo\":{\"name\":{\"essential\":true},\"address\":null},\"id_token\":{\"email\":null}}");

        Answer tokens =
                app.redeem(house.wire(), browser.open(App.addressOf(request)).parameter("code"));
        Answer info = userInfo(tokens);

        assertThat(info.text("name")).isEqualTo(anna.name());
        assertThat(info.json().propertyNames()).containsExactlyInAnyOrder("sub", "name");
        assertThat(Tokens.claims(tokens.text("id_token")).getStringClaim("email"))
                .isEqualTo(anna.email());
        assertThat(userInfo(app.refresh(house.wire(), tokens.text("refresh_token")))
                        .json()
                        .propertyNames())
                .as("also by a refreshed token")
                .containsExactlyInAnyOrder("sub", "name");
    }

    @Test
    void givesNoClaimThatTheClientIsNotRegisteredFor() {
        App app = new App("legacy", null, App.CALLBACK, "openid", App.web("x").verifier());
        Map<String, String> request = app.request();
        request.put("claims", "{\"userinfo\":{\"email\":{\"essential\":true}}}");

        Answer tokens =
                app.redeem(house.wire(), browser.open(App.addressOf(request)).parameter("code"));

        assertThat(userInfo(tokens).json().propertyNames()).containsExactly("sub");
    }

    @Test
    void answersUserInfoByGetAndByPost() {
        String token = App.certified("openid profile email")
                .signIn(browser, house.wire())
                .text("access_token");

        Answer get = house.wire().get("/userinfo", "Authorization", "Bearer " + token);
        Answer header = house.wire().post("/userinfo", Map.of(), "Authorization", "Bearer " + token);
        Answer form = house.wire().post("/userinfo", Map.of("access_token", token));

        assertThat(get.json().propertyNames())
                .containsExactlyInAnyOrder(
                        "sub", "name", "locale", "zoneinfo", "updated_at", "email", "email_verified");
        assertThat(get.json().path("email_verified").asBoolean()).isTrue();
        assertThat(get.json().path("updated_at").isNumber()).isTrue();
        assertThat(header.json()).isEqualTo(get.json());
        assertThat(form.json()).isEqualTo(get.json());
        assertThat(house.wire().get("/userinfo?access_token=" + token).status()).isEqualTo(401);
    }

    @Test
    void grantsOfflineAccessWhereRefreshTokensAreGiven() {
        Answer tokens = App.web("openid offline_access").signIn(browser, house.wire());

        assertThat(tokens.text("refresh_token")).isNotEmpty();
        assertThat(tokens.text("scope").split(" ")).contains("offline_access");
    }

    @Test
    void asksForConsentWhenTheApplicationWantsIt() {
        App app = App.certified("openid offline_access");
        Map<String, String> request = app.request();
        request.put("prompt", "consent");

        Page consent = browser.open(App.addressOf(request));
        Page back = browser.submit(consent, Map.of("decision", "allow"));

        assertThat(consent.path()).isEqualTo("/consent");
        assertThat(app.redeem(house.wire(), back.parameter("code")).status()).isEqualTo(200);
    }

    private Answer userInfo(Answer tokens) {
        return house.wire().get("/userinfo", "Authorization", "Bearer " + tokens.text("access_token"));
    }

    private Answer redeemWithoutVerifier(App app, String code) {
        return app.token(
                house.wire(),
                Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", app.redirectUri()));
    }
}
