package io.fitconnect.auth.authorizationrequest;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Phone;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.StaffMember;
import io.fitconnect.auth.testing.Tokens;
import io.fitconnect.auth.testing.Visitor;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@AuthServiceTest
class SignInDemandIntegrationTests {

    private final House house;
    private final ShiftedClock clock;
    private final Visitor anna = Visitor.unknown();

    SignInDemandIntegrationTests(House house, ShiftedClock clock) {
        this.house = house;
        this.clock = clock;
    }

    @AfterEach
    void returnToTheRealTime() {
        clock.shift(Duration.ZERO);
    }

    @Test
    void asksAgainWhenTheApplicationWantsToBeSure() {
        Browser browser = house.browserOf(anna);

        Page question = browser.open(address(Map.of("prompt", "login")));
        assertThat(question.path()).isEqualTo("/login");
        Page back = browser.submit(question, Map.of("email", anna.email(), "password", anna.password()));

        assertThat(back.parameter("code")).isNotEmpty();
        assertThat(browser.open(address(Map.of("prompt", "login"))).path())
                .as("each request demands a sign-in")
                .isEqualTo("/login");
    }

    @Test
    void asksAgainWhenTheSignInIsTooOld() {
        Browser browser = house.browserOf(anna);
        assertThat(browser.open(address(Map.of("max_age", "60"))).parameter("code"))
                .as("just signed in")
                .isNotEmpty();

        clock.shift(Duration.ofSeconds(61));

        assertThat(browser.open(address(Map.of("max_age", "60"))).path()).isEqualTo("/login");
    }

    @ParameterizedTest
    @CsvSource({"prompt, login", "max_age, 0"})
    void asksAVisitorOnce(String parameter, String value) {
        anna.register(house.browser());
        Browser browser = house.browser();
        Page question = browser.open(address(Map.of(parameter, value)));
        assertThat(question.path()).isEqualTo("/login");

        Page back = browser.submit(question, Map.of("email", anna.email(), "password", anna.password()));

        assertThat(back.parameter("code")).isNotEmpty();
        assertThat(browser.open(address(Map.of(parameter, value))).path())
                .as("each request demands a sign-in")
                .isEqualTo("/login");
    }

    @Test
    void takesRegistrationForASignIn() {
        Browser browser = house.browser();
        Page question = browser.open(address(Map.of("prompt", "login")));

        assertThat(anna.register(browser, question).parameter("code")).isNotEmpty();
    }

    @Test
    void demandsAFreshSignInThatNoOtherSignInSettles() {
        Browser browser = house.browserOf(anna);
        Page question = browser.open(address(Map.of("prompt", "login")));

        Page other = browser.open(address(Map.of("prompt", "login", "state", "of another request")));

        assertThat(browser.open(question.address()).path())
                .as("nothing was signed in since")
                .isEqualTo("/login");
        assertThat(browser.submit(other, Map.of("email", anna.email(), "password", anna.password()))
                        .parameter("state"))
                .isEqualTo("of another request");
        assertThat(browser.open(question.address()).parameter("code"))
                .as("the sign-in came after both interruptions")
                .isNotEmpty();
    }

    @Test
    void takesNoRepetitionForASignIn() {
        Browser browser = house.browserOf(anna);
        String asked = address(Map.of("prompt", "login"));
        Page question = browser.open(asked);

        assertThat(browser.open(asked + "&resume=" + question.parameter("resume"))
                        .path())
                .isEqualTo("/login");
    }

    @Test
    void doesNotTakeAKeyOfAnotherRequestForASignIn() {
        Browser browser = house.browserOf(anna);
        Page question = browser.open(address(Map.of("prompt", "login")));
        String key = question.parameter("resume");
        clock.shift(Duration.ofSeconds(1));
        anna.signIn(browser, anna.password());

        Page other = browser.open(address(Map.of("prompt", "login", "state", "forged", "resume", key)));

        assertThat(other.path()).isEqualTo("/login");
    }

    @Test
    void takesAPostedRequestForOneThatIsGot() {
        Map<String, String> posted = App.web("openid").request();

        Page question = house.browser().post("/oauth2/authorize", posted);
        Page back = house.browserOf(anna).post("/oauth2/authorize", posted);

        assertThat(question.path()).isEqualTo("/login");
        assertThat(question.text()).contains("to continue to FitConnect");
        assertThat(back.parameter("code")).isNotEmpty();
    }

    @Test
    void offersThePresentAccountWhereTheApplicationWantsAChoice() {
        Browser browser = house.browserOf(anna);
        Page choice = browser.open(address(Map.of("prompt", "select_account")));
        assertThat(choice.path()).isEqualTo("/login");
        assertThat(choice.text()).contains("Continue as " + anna.email());

        Page back = browser.post(
                "/login/continue?resume=" + choice.parameter("resume"),
                Map.of("_csrf", String.valueOf(choice.form().fields().get("_csrf"))));

        assertThat(back.parameter("code")).isNotEmpty();
        assertThat(browser.open(address(Map.of("prompt", "select_account"))).path())
                .as("each request wants a choice")
                .isEqualTo("/login");
    }

    @Test
    void letsAnotherAccountBeChosen() {
        Visitor boris = Visitor.unknown();
        boris.register(house.browser());
        Browser browser = house.browserOf(anna);
        App app = App.web("openid");
        Answer ofAnna = app.signIn(browser, house.wire());
        Map<String, String> request = app.request();
        request.put("prompt", "select_account");

        Page back = browser.submit(
                browser.open(App.addressOf(request)), Map.of("email", boris.email(), "password", boris.password()));

        Answer ofBoris = app.redeem(house.wire(), back.parameter("code"));
        assertThat(Tokens.claims(ofBoris.text("id_token")).getSubject())
                .isNotEqualTo(Tokens.claims(ofAnna.text("id_token")).getSubject());
    }

    @Test
    void doesNotAnswerForAnotherPersonThanTheHintNames() {
        Visitor boris = Visitor.unknown();
        String hint =
                App.web("openid").signIn(house.browserOf(boris), house.wire()).text("id_token");
        Browser browser = house.browserOf(anna);

        Page silent = browser.open(address(Map.of("prompt", "none", "id_token_hint", hint)));
        Page question = browser.open(address(Map.of("id_token_hint", hint)));
        Page stillAnna = browser.submit(question, Map.of("email", anna.email(), "password", anna.password()));

        assertThat(silent.parameter("error")).isEqualTo("login_required");
        assertThat(question.path()).isEqualTo("/login");
        assertThat(stillAnna.parameter("error")).isEqualTo("login_required");
        assertThat(house.browserOf(Visitor.unknown())
                        .open(address(Map.of("prompt", "none", "id_token_hint", "not.a.token")))
                        .parameter("error"))
                .isEqualTo("invalid_request");
    }

    @Test
    void answersForThePersonThatTheHintNames() {
        Browser browser = house.browserOf(anna);
        String hint = App.web("openid").signIn(browser, house.wire()).text("id_token");

        assertThat(browser.open(address(Map.of("prompt", "none", "id_token_hint", hint)))
                        .parameter("code"))
                .isNotEmpty();
    }

    @Test
    void demandsTheSubjectThatIsClaimed() {
        String claims = "{\"id_token\":{\"sub\":{\"value\":\"00000000-0000-7000-8000-000000000000\"}}}";

        assertThat(house.browserOf(anna)
                        .open(address(Map.of("prompt", "none", "claims", claims)))
                        .parameter("error"))
                .isEqualTo("login_required");
    }

    @Test
    void fillsTheHintedAddressIn() {
        Page page = house.browser().open(address(Map.of("login_hint", "\"><b>anna@example.com")));

        assertThat(page.answer().body()).contains("value=\"&quot;&gt;&lt;b&gt;anna@example.com\"");
    }

    @Test
    void speaksTheLanguageThatTheApplicationAsksFor() {
        Page page = house.browser().open(address(Map.of("ui_locales", "xx ru")));

        assertThat(page.answer().body()).contains("lang=\"ru\"");
        Map<String, String> vendor = App.tracker().request();
        vendor.put("ui_locales", "ru");
        Page consent = house.browserOf(anna).open(App.addressOf(vendor));
        assertThat(consent.path()).isEqualTo("/consent");
        assertThat(consent.answer().body()).contains("lang=\"ru\"");
    }

    @Test
    void failsWhereAStrongerSignInIsEssentialAndNotToBeHad() {
        Browser browser = house.browserOf(anna);
        String claims = "{\"id_token\":{\"acr\":{\"essential\":true,\"values\":[\"2\"]}}}";

        Page silent = browser.open(address(Map.of("prompt", "none", "claims", claims)));
        Page back = browser.open(address(Map.of("claims", claims)));
        Page question = house.browser().open(address(Map.of("claims", claims)));

        assertThat(silent.parameter("error")).isEqualTo("login_required");
        assertThat(back.parameter("error")).isEqualTo("unmet_authentication_requirements");
        assertThat(question.path()).as("a visitor signs in first").isEqualTo("/login");
        assertThat(browser.open(address(Map.of("acr_values", "2"))).parameter("code"))
                .as("a wish alone stops nothing")
                .isNotEmpty();
    }

    @Test
    void failsWhereAVisitorsSignInIsTooWeak() {
        anna.register(house.browser());
        Browser browser = house.browser();
        String claims = "{\"id_token\":{\"acr\":{\"essential\":true,\"values\":[\"2\"]}}}";
        Page question = browser.open(address(Map.of("claims", claims)));

        Page back = browser.submit(question, Map.of("email", anna.email(), "password", anna.password()));

        assertThat(back.parameter("error")).isEqualTo("unmet_authentication_requirements");
    }

    @Test
    void demandsBothFactorsAgainWhereTheyHaveToBeFresh() throws ParseException {
        Phone phone = Phone.setUp(house.browserOf(anna), clock);
        Browser browser = house.browser();
        anna.signInAndBeRemembered(browser, phone);
        App app = App.web("openid");
        Map<String, String> request = app.request();
        request.put("max_age", "60");
        request.put("claims", "{\"id_token\":{\"acr\":{\"essential\":true,\"values\":[\"2\"]}}}");
        assertThat(browser.open(App.addressOf(request)).parameter("code")).isNotEmpty();
        clock.shift(Duration.ofSeconds(90));

        Page question = browser.submit(
                browser.open(App.addressOf(request)), Map.of("email", anna.email(), "password", anna.password()));

        assertThat(question.path()).as("the password alone is one factor").isEqualTo("/login/second-factor");
        Page back = browser.submit(question, Map.of("code", phone.code()));
        assertThat(claimsOf(app, back).getStringClaim("acr")).isEqualTo("2");
    }

    @Test
    void takesNoPasswordThatWasShownBesideTheRequestForBothFactors() {
        Phone phone = Phone.setUp(house.browserOf(anna), clock);
        Browser browser = house.browser();
        anna.signInAndBeRemembered(browser, phone);
        String request = address(
                Map.of("max_age", "60", "claims", "{\"id_token\":{\"acr\":{\"essential\":true,\"values\":[\"2\"]}}}"));
        clock.shift(Duration.ofSeconds(90));
        String repeated = request + "&resume=" + browser.open(request).parameter("resume");

        browser.submit(browser.open("/login/confirm?back=/account"), Map.of("password", anna.password()));

        assertThat(browser.open(repeated).path())
                .as("the code is as old as before")
                .isEqualTo("/login");
    }

    @Test
    void takesNoCodeThatWasShownBesideTheRequestForBothFactors() {
        Phone phone = Phone.setUp(house.browserOf(anna), clock);
        Browser browser = house.browser();
        browser.submit(anna.signIn(browser), Map.of("code", phone.code(1)));
        String request = address(Map.of(
                "prompt", "login", "claims", "{\"id_token\":{\"acr\":{\"essential\":true,\"values\":[\"2\"]}}}"));
        clock.shift(Duration.ofSeconds(90));
        String repeated = request + "&resume=" + browser.open(request).parameter("resume");

        browser.submit(browser.open("/login/second-factor?back=/account&resume="), Map.of("code", phone.code()));

        assertThat(browser.open(repeated).parameter("code"))
                .as("the password is as old as before")
                .isEmpty();
    }

    @Test
    void asksForTheSecondFactorThatTheApplicationWishesForWhereThereIsOne() throws ParseException {
        Phone phone = Phone.setUp(house.browserOf(anna), clock);
        Browser browser = house.browser();
        anna.signInAndBeRemembered(browser, phone);
        browser.submit(browser.open("/logout"), Map.of());
        anna.signIn(browser);
        Browser other = house.browserOf(Visitor.unknown());
        clock.shift(Duration.ofSeconds(60));
        App app = App.web("openid");
        Map<String, String> request = app.request();
        request.put("acr_values", "2");

        Page question = browser.open(App.addressOf(request));

        assertThat(question.path()).isEqualTo("/login/second-factor");
        assertThat(claimsOf(app, browser.submit(question, Map.of("code", phone.code())))
                        .getStringClaim("acr"))
                .isEqualTo("2");
        assertThat(other.open(App.addressOf(request)).parameter("code"))
                .as("who has no second factor goes on without one")
                .isNotEmpty();
    }

    @Test
    void saysOfAFreshSignInOnlyWhatWasShownInIt() throws ParseException {
        Phone phone = Phone.setUp(house.browserOf(anna), clock);
        Browser browser = house.browser();
        anna.signInAndBeRemembered(browser, phone);
        App app = App.web("openid");
        Map<String, String> request = app.request();
        request.put("prompt", "login");

        Page back = browser.submit(
                browser.open(App.addressOf(request)), Map.of("email", anna.email(), "password", anna.password()));

        JWTClaimsSet said = claimsOf(app, back);
        assertThat(said.getStringClaim("acr")).isEqualTo("1");
        assertThat(said.getStringListClaim("amr")).containsExactly("pwd");
    }

    @Test
    void demandsTwoFactorsOfStaffWhoHaveASecondOne() throws ParseException {
        StaffMember support = new StaffMember(house, "support");
        Phone phone = Phone.setUp(support.browser(), clock);
        Browser browser = house.browser();
        Visitor person = support.visitor();
        person.signInAndBeRemembered(browser, phone);
        browser.submit(browser.open("/logout"), Map.of());
        clock.shift(Duration.ofSeconds(60));
        App app = App.web("openid back-office");
        Page trusted = browser.submit(
                browser.open(app.authorizationAddress()),
                Map.of("email", person.email(), "password", person.password()));

        assertThat(trusted.path()).as("also in a trusted browser").isEqualTo("/login/second-factor");
        Map<String, String> silent = app.request();
        silent.put("prompt", "none");
        assertThat(browser.open(App.addressOf(silent)).parameter("error")).isEqualTo("login_required");
        assertThat(browser.open(App.web("openid").authorizationAddress()).parameter("code"))
                .as("elsewhere the browser is trusted")
                .isNotEmpty();
        Answer tokens = app.redeem(
                house.wire(),
                browser.submit(trusted, Map.of("code", phone.code())).parameter("code"));
        assertThat(rolesOf(tokens)).contains("support");
        assertThat(rolesOf(app.refresh(house.wire(), tokens.text("refresh_token"))))
                .as("by what was proved at the beginning")
                .contains("support");
    }

    @Test
    void givesNoRolesToAFamilyThatBeganWithOneFactor() throws ParseException {
        StaffMember support = new StaffMember(house, "support");
        App app = App.web("openid back-office");
        Answer before = app.signIn(support.browser(), house.wire());
        assertThat(rolesOf(before)).contains("support");
        Phone.setUp(support.browser(), clock);

        Answer after = app.refresh(house.wire(), before.text("refresh_token"));

        assertThat(rolesOf(after)).containsExactly("athlete");
        assertThat(Tokens.claims(after.text("access_token")).getStringClaim("scope"))
                .isEqualTo("openid");
    }

    private static List<String> rolesOf(Answer tokens) throws ParseException {
        return Tokens.claims(tokens.text("access_token")).getStringListClaim("roles");
    }

    private JWTClaimsSet claimsOf(App app, Page back) {
        return Tokens.claims(app.redeem(house.wire(), back.parameter("code")).text("id_token"));
    }

    @Test
    void tellsASilentApplicationThatSignInIsNeeded() {
        Browser browser = house.browserOf(anna);
        clock.shift(Duration.ofSeconds(61));

        Page back = browser.open(address(Map.of("prompt", "none", "max_age", "60")));

        assertThat(back.parameter("error")).isEqualTo("login_required");
        assertThat(browser.open("/account").path())
                .as("the session is untouched")
                .isEqualTo("/account");
    }

    @Test
    void doesNotLetAWrongPasswordPass() {
        Browser browser = house.browserOf(anna);
        Page question = browser.open(address(Map.of("prompt", "login")));

        Page again = browser.submit(question, Map.of("email", anna.email(), "password", "not the password"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(browser.open(address(Map.of("prompt", "login"))).path()).isEqualTo("/login");
    }

    private static String address(Map<String, String> demand) {
        Map<String, String> request = App.web("openid").request();
        request.putAll(demand);
        return App.addressOf(request);
    }
}
