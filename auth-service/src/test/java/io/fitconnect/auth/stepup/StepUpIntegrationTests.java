package io.fitconnect.auth.stepup;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.signin.Assurance;
import io.fitconnect.auth.signin.Factor;
import io.fitconnect.auth.signin.SecondFactors;
import io.fitconnect.auth.signin.SignedInAccount;
import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Phone;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.StaffMember;
import io.fitconnect.auth.testing.Visitor;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

@AuthServiceTest
class StepUpIntegrationTests {

    private static final Duration TOO_OLD = Duration.ofMinutes(11);

    private final House house;
    private final ShiftedClock clock;
    private final Assurance assurance;
    private final Accounts accounts;
    private final SecondFactors secondFactors;
    private final Visitor anna = Visitor.unknown();

    StepUpIntegrationTests(
            House house, ShiftedClock clock, Assurance assurance, Accounts accounts, SecondFactors secondFactors) {
        this.house = house;
        this.clock = clock;
        this.assurance = assurance;
        this.accounts = accounts;
        this.secondFactors = secondFactors;
    }

    @AfterEach
    void returnToTheRealTime() {
        clock.shift(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account/password", "/account/security/authenticator", "/account/developer"})
    void asksForThePasswordAgainAndLeadsBack(String page) {
        Browser browser = house.browserOf(anna);
        assertThat(browser.open(page).path()).as("just signed in").isEqualTo(page);
        clock.shift(TOO_OLD);

        Page question = browser.open(page);
        assertThat(question.path()).isEqualTo("/login/confirm");
        assertThat(question.text()).contains("Confirm that it is you", "protects your account", anna.email());
        Page wrong = browser.submit(question, Map.of("password", "not the password"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(browser.open(page).path()).isEqualTo("/login/confirm");
        assertThat(browser.submit(wrong, Map.of("password", anna.password())).path())
                .isEqualTo(page);
    }

    @Test
    void usesNothingOfAFormThatComesTooLate() {
        Browser browser = house.browserOf(anna);
        Page form = browser.open("/account/password");
        clock.shift(TOO_OLD);

        Page question =
                browser.submit(form, Map.of("current", anna.password(), "password", "another long blue evening run"));

        assertThat(question.path()).isEqualTo("/login/confirm");
        assertThat(anna.signIn(house.browser()).path())
                .as("the password is the old one")
                .isEqualTo("/account");
    }

    @Test
    void demandsTheSecondFactorWhereTheAccountDemandsIt() {
        Browser browser = house.browserOf(anna);
        Phone phone = Phone.setUp(browser, clock);
        clock.shift(TOO_OLD);

        Page question = browser.open("/account/password");
        assertThat(question.path()).isEqualTo("/login/second-factor");
        assertThat(browser.submit(question, Map.of("code", phone.code())).path())
                .isEqualTo("/account/password");
    }

    @Test
    void asksBeforeAnAppIsDisconnected() {
        Browser browser = house.browserOf(anna);
        Page tracker = browser.open(App.tracker().authorizationAddress());
        browser.submit(tracker, Map.of("decision", "allow"));
        Page apps = browser.open("/account/apps");
        clock.shift(TOO_OLD);

        Page question = browser.submit(apps, "/account/apps/disconnect", Map.of());

        assertThat(question.path()).isEqualTo("/login/confirm");
        Page back = browser.submit(question, Map.of("password", anna.password()));
        assertThat(back.path()).isEqualTo("/account/apps");
        assertThat(back.text()).contains("Demo Tracker");
    }

    @Test
    void sendsAnOldSessionThatGotATokenSilentlyBackToSignIn() {
        Browser browser = house.browserOf(anna);
        App app = App.web("openid vendor:manage");
        Map<String, Object> details = Map.of(
                "name", "Kestrel Tracker",
                "website", "https://kestrel.example",
                "redirectUris", List.of("http://127.0.0.1/callback"));
        Answer fresh = app.signIn(browser, house.wire());
        assertThat(register(details, fresh).status()).isEqualTo(201);
        clock.shift(TOO_OLD);

        Answer silent = app.signIn(browser, house.wire());
        Answer refused = register(details, silent);

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate"))
                .startsWith("Bearer ")
                .contains("error=\"insufficient_user_authentication\"", "max_age=\"600\"");
        assertThat(refused.text("type")).isEqualTo("urn:fitconnect:problem:sign-in-too-old");
        assertThat(refused.json().path("maxAgeSeconds").asInt()).isEqualTo(600);
        assertThat(house.wire()
                        .get("/api/v1/vendor-apps", "Authorization", "Bearer " + silent.text("access_token"))
                        .status())
                .as("reading needs no recent sign-in")
                .isEqualTo(200);
        assertThat(register(details, app.refresh(house.wire(), fresh.text("refresh_token")))
                        .status())
                .as("a refresh proves nothing")
                .isEqualTo(401);
        Map<String, String> again = app.request();
        again.put("max_age", "600");
        Page back = browser.submit(
                browser.open(App.addressOf(again)), Map.of("email", anna.email(), "password", anna.password()));
        assertThat(register(details, app.redeem(house.wire(), back.parameter("code")))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void demandsTheSecondFactorBehindATokenWhereTheAccountDemandsIt() {
        Phone phone = Phone.setUp(house.browserOf(anna), clock);
        Browser browser = house.browser();
        anna.signInAndBeRemembered(browser, phone);
        browser.submit(browser.open("/logout"), Map.of());
        assertThat(anna.signIn(browser).path()).as("a remembered browser").isEqualTo("/account");
        App app = App.web("openid vendor:manage");
        Map<String, Object> details = Map.of(
                "name", "Harrier Tracker",
                "website", "https://harrier.example",
                "redirectUris", List.of("http://127.0.0.1/callback"));

        Answer refused = register(details, app.signIn(browser, house.wire()));

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate"))
                .contains("error=\"insufficient_user_authentication\"", "max_age=\"600\"", "acr_values=\"2\"");
        assertThat(refused.text("type")).isEqualTo("urn:fitconnect:problem:sign-in-too-weak");
        clock.shift(Duration.ofSeconds(60));
        Map<String, String> again = app.request();
        again.putAll(Map.of("max_age", "600", "acr_values", "2"));
        Page back = browser.submit(browser.open(App.addressOf(again)), Map.of("code", phone.code()));
        assertThat(register(details, app.redeem(house.wire(), back.parameter("code")))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void isPassedByTheOwnersBrowserWhileStrangersGuess() {
        Browser browser = house.browserOf(anna);
        clock.shift(TOO_OLD);
        for (int guess = 0; guess < 12; guess++) {
            anna.signIn(house.browser(), "guess number " + guess);
        }
        browser.comesFrom("203.0.113.77");

        Page back = browser.submit(browser.open("/account/password"), Map.of("password", anna.password()));

        assertThat(back.path()).as("from a network that is new").isEqualTo("/account/password");
    }

    private Answer register(Map<String, Object> details, Answer tokens) {
        return house.wire()
                .postJson("/api/v1/vendor-apps", details, "Authorization", "Bearer " + tokens.text("access_token"));
    }

    @Test
    void asksStaffBeforeTheyAct() {
        StaffMember support = new StaffMember(house, "support");
        house.browserOf(anna);
        Page found = support.browser().open("/back-office?q=" + anna.email().replace("@", "%40"));
        assertThat(found.text()).contains(anna.email());
        Page account = support.browser().open("/back-office/accounts/" + new StaffMember(house, "editor").id());
        clock.shift(TOO_OLD);

        Page question = support.browser().submit(account, Map.of("reason", "Sells doping."));

        assertThat(question.path()).isEqualTo("/login/confirm");
    }

    @Test
    void asksStaffForTheirSecondFactorBeforeTheyReadAboutOthers() {
        StaffMember support = new StaffMember(house, "support");
        Phone phone = Phone.setUp(support.browser(), clock);
        Visitor person = support.visitor();
        Browser browser = house.browser();
        person.signInAndBeRemembered(browser, phone);
        browser.submit(browser.open("/logout"), Map.of());
        assertThat(person.signIn(browser).path()).as("a remembered browser").isEqualTo("/account");
        clock.shift(Duration.ofSeconds(60));

        Page question = browser.open("/back-office");

        assertThat(question.path()).isEqualTo("/login/second-factor");
        assertThat(browser.submit(question, Map.of("code", phone.code())).path())
                .isEqualTo("/back-office");
        clock.shift(TOO_OLD.multipliedBy(2));
        assertThat(browser.open("/back-office").path())
                .as("reading needs no recent proof")
                .isEqualTo("/back-office");
    }

    /** With the real filter as production sets it up: everything else of this test runs with the local setting. */
    @Test
    void demandsTwoFactorsOfStaffInProduction() throws ServletException, IOException {
        StaffMember support = new StaffMember(house, "support");
        StepUp production = stepUp(true);

        assertThat(request(production, support, Factor.PASSWORD, "POST", "/back-office/apps/x/approve"))
                .isEqualTo("/account/security/authenticator");
        assertThat(request(production, support, Factor.PASSWORD, "GET", "/back-office"))
                .as("reading about others")
                .isEqualTo("/account/security/authenticator");
        assertThat(request(production, support, Factor.PASSKEY, "POST", "/back-office/apps/x/approve"))
                .isEqualTo("done");
        assertThat(request(production, support, Factor.PASSWORD, "POST", "/account/apps/disconnect"))
                .isEqualTo("done");
        assertThat(request(production, new StaffMember(house, "vendor"), Factor.PASSWORD, "GET", "/back-office"))
                .as("the page refuses the others")
                .isEqualTo("done");
        assertThat(request(stepUp(false), support, Factor.PASSWORD, "POST", "/back-office/apps/x/approve"))
                .isEqualTo("done");
    }

    private StepUp stepUp(boolean twoFactors) {
        return new StepUp(assurance, new BackOfficeAssurance(accounts, secondFactors, new StepUpSettings(twoFactors)));
    }

    @Test
    void keepsTheSession() {
        Browser browser = house.browserOf(anna);
        clock.shift(TOO_OLD);
        String before = browser.cookie("fitconnect-session");

        browser.submit(browser.open("/account/password"), Map.of("password", anna.password()));

        assertThat(browser.cookie("fitconnect-session")).isNotEmpty().isNotEqualTo(before);
        assertThat(browser.open("/account").text()).contains(anna.email());
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example/account", "/account/../login", "/oauth2/authorize"})
    void leadsBackToPagesOfTheAccountOnly(String back) {
        Browser browser = house.browserOf(anna);
        Page question = browser.open("/login/confirm?back=" + back);

        assertThat(question.answer().body()).doesNotContain("name=\"back\"");
        assertThat(browser.submit(question, Map.of("password", anna.password(), "back", back))
                        .path())
                .isEqualTo("/account");
    }

    private static @Nullable String request(
            StepUp filter, StaffMember person, Factor factor, String method, String path)
            throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        new SignedInAccount(UUID.fromString(person.id()), "session", Instant.now()),
                        "",
                        List.of(FactorGrantedAuthority.withAuthority(factor.authority())
                                .issuedAt(Instant.now())
                                .build())));
        try {
            filter.doFilter(
                    new MockHttpServletRequest(method, path),
                    response,
                    (request, passed) -> response.sendRedirect("done"));
        } finally {
            SecurityContextHolder.clearContext();
        }
        return response.getRedirectedUrl();
    }

    @Test
    void isForSignedInPeopleOnly() {
        assertThat(house.browser().open("/login/confirm").path()).isEqualTo("/login");
        assertThat(house.browser().open("/login/second-factor").path()).isEqualTo("/login");
        assertThat(house.browser().open("/account/security").path()).isEqualTo("/login");
    }
}
