package io.fitconnect.auth.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pages, their cookies and headers, passwords and sessions. */
final class PageRequirements {

    private static final String COOKIE = "fitconnect-session";

    private final House house;

    PageRequirements(House house) {
        this.house = house;
    }

    List<Requirement> list() {
        return List.of(
                new Requirement(
                        "ASVS V6.2.1",
                        "A password of fewer than 10 characters is refused",
                        this::refusesShortPasswords),
                new Requirement("ASVS V6.2.4", "A well-known password is refused", this::refusesKnownPasswords),
                new Requirement(
                        "ASVS V6.2.5",
                        "Words with spaces and letters of any script make a password; no class of characters is demanded",
                        this::demandsNoClasses),
                new Requirement(
                        "ASVS V6.2.6",
                        "Fields of passwords hide what is typed and let password managers fill them in",
                        this::hidesPasswords),
                new Requirement(
                        "ASVS V6.2.8",
                        "A password counts to its last character and by the case of its letters",
                        this::comparesWholePasswords),
                new Requirement("ASVS V6.2.9", "A password may have 64 characters and more", this::takesLongPasswords),
                new Requirement(
                        "ASVS V6.3.8",
                        "Sign-in, registration and recovery answer alike for known and unknown addresses",
                        this::namesNoAccounts),
                new Requirement(
                        "ASVS V7.2.4",
                        "Signing in changes the session's identifier; the old one opens nothing",
                        this::changesTheSession),
                new Requirement(
                        "ASVS V7.4.1", "After signing out the session's cookie opens nothing", this::endsTheSession),
                new Requirement("ASVS V7.4.4", "The account's page leads to signing out", this::offersSignOut),
                new Requirement(
                        "ASVS V7.6.2",
                        "Without a person's act no session of an application begins",
                        this::beginsNoSessionByItself),
                new Requirement(
                        "ASVS V10.6.2",
                        "A sign-out that an application starts without an ID token of ours asks the person first",
                        this::asksBeforeSigningOut),
                new Requirement(
                        "ASVS V10.7.1",
                        "A vendor gets nothing before the athlete's consent; silently it gets an error",
                        this::asksForConsent),
                new Requirement(
                        "ASVS V10.7.2",
                        "The consent page names the application, where it leads and each scope",
                        this::explainsConsent),
                new Requirement("RFC 9700 4.16", "No page can be framed", this::cannotBeFramed),
                new Requirement(
                        "RFC 9700 4.2.4",
                        "Pages send no address to other sites, and are not stored by caches",
                        this::leaksNoAddress),
                new Requirement(
                        "RFC 9700 4.7",
                        "Each form is refused without the token of its session: no request forgery",
                        this::refusesForgedForms),
                new Requirement(
                        "ASVS V7.2.3",
                        "The session's identifier is random, and scripts cannot read its cookie",
                        this::guardsTheCookie));
    }

    private void refusesShortPasswords() {
        assertThat(registered("short").status()).isEqualTo(422);
    }

    private void refusesKnownPasswords() {
        assertThat(registered("password1234").status()).isEqualTo(422);
    }

    private void demandsNoClasses() {
        assertThat(registered("утренний туман над рекой").path()).isEqualTo("/register/confirm");
    }

    private void hidesPasswords() {
        Page page = house.browser().open("/login");

        assertThat(page.answer().body())
                .containsPattern("name=\"password\"[^>]*type=\"password\"[^>]*autocomplete=\"current-password\"");
    }

    private void comparesWholePasswords() {
        Visitor anna = Visitor.unknown();
        anna.register(house.browser());

        for (String wrong : List.of(
                anna.password() + "x",
                anna.password().substring(1),
                anna.password().toUpperCase(java.util.Locale.ROOT))) {
            assertThat(anna.signIn(house.browser(), wrong).status()).isEqualTo(422);
        }
        assertThat(anna.signIn(house.browser()).path()).isEqualTo("/account");
    }

    private void takesLongPasswords() {
        assertThat(registered("long words of a quiet sea ".repeat(4)).path()).isEqualTo("/register/confirm");
    }

    private void namesNoAccounts() {
        Visitor anna = Visitor.unknown();
        Visitor nobody = Visitor.unknown();
        anna.register(house.browser());

        assertThat(withoutPersonal(anna.signIn(house.browser(), "a wrong password"), anna))
                .isEqualTo(withoutPersonal(nobody.signIn(house.browser(), "a wrong password"), nobody));
        assertThat(withoutPersonal(anna.beginRegistration(house.browser()), anna))
                .isEqualTo(withoutPersonal(nobody.beginRegistration(house.browser()), nobody));
        assertThat(withoutPersonal(recovery(anna), anna)).isEqualTo(withoutPersonal(recovery(nobody), nobody));
    }

    private Page recovery(Visitor visitor) {
        Browser browser = house.browser();
        return browser.submit(browser.open("/recover"), Map.of("email", visitor.email()));
    }

    private static String withoutPersonal(Page page, Visitor visitor) {
        String id = page.parameter("id");
        String body =
                page.answer().body().replace(visitor.email(), "").replaceAll("(value|data-challenge)=\"[^\"]*\"", "");
        return page.status() + " " + page.path() + " " + (id.isEmpty() ? body : body.replace(id, ""));
    }

    private void changesTheSession() {
        Visitor anna = Visitor.unknown();
        anna.register(house.browser());
        Browser browser = house.browser();
        Page page = browser.open("/login");
        String before = browser.cookie(COOKIE);

        browser.submit(page, Map.of("email", anna.email(), "password", anna.password()));

        assertThat(browser.cookie(COOKIE)).isNotEqualTo(before);
        assertThat(account(before).status()).isEqualTo(302);
        assertThat(account(browser.cookie(COOKIE)).status()).isEqualTo(200);
    }

    private void endsTheSession() {
        Browser browser = house.browserOf(Visitor.unknown());
        String cookie = browser.cookie(COOKIE);

        browser.submit(browser.open("/logout"), Map.of());

        assertThat(account(cookie).status()).isEqualTo(302);
    }

    private Answer account(String cookie) {
        return house.wire().get("/account", "Accept", "text/html", "Cookie", COOKIE + "=" + cookie);
    }

    private void offersSignOut() {
        assertThat(house.browserOf(Visitor.unknown()).open("/account").answer().body())
                .contains("/logout");
    }

    private void beginsNoSessionByItself() {
        Page page = house.browser().open(App.web("openid").authorizationAddress());

        assertThat(page.path()).isEqualTo("/login");
    }

    private void asksBeforeSigningOut() {
        Browser browser = house.browserOf(Visitor.unknown());

        Page page = browser.open("/connect/logout?post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A8080%2F");

        assertThat(page.path()).isEqualTo("/logout");
        assertThat(browser.open("/account").path()).isEqualTo("/account");
    }

    private void asksForConsent() {
        Browser browser = house.browserOf(Visitor.unknown());
        Map<String, String> silent = App.tracker().request();
        silent.put("prompt", "none");

        assertThat(browser.open(App.tracker().authorizationAddress()).path()).isEqualTo("/consent");
        assertThat(browser.open(App.addressOf(silent)).parameter("error")).isEqualTo("consent_required");
    }

    private void explainsConsent() {
        Page page = house.browserOf(Visitor.unknown()).open(App.tracker().authorizationAddress());

        assertThat(page.text()).contains("Demo Tracker", "127.0.0.1", "Add trainings to your diary");
    }

    private void cannotBeFramed() {
        for (String path : List.of("/login", "/register", "/recover", "/oauth2/authorize?client_id=nobody")) {
            Answer page = house.browser().open(path).answer();

            assertThat(page.header("X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(page.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        }
    }

    private void leaksNoAddress() {
        Answer page =
                house.browser().open(App.web("openid").authorizationAddress()).answer();

        assertThat(page.header("Referrer-Policy")).isIn("same-origin", "no-referrer");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private void refusesForgedForms() {
        Visitor anna = Visitor.unknown();
        Browser browser = house.browserOf(anna);
        Map<String, String> form = new HashMap<>(Map.of(
                "email", anna.email(),
                "password", anna.password(),
                "currentPassword", anna.password(),
                "newPassword", "another password of a forger",
                "_csrf", "forged"));

        for (String path : List.of(
                "/login",
                "/login/continue",
                "/register",
                "/register/confirm",
                "/register/again",
                "/recover",
                "/recover/password",
                "/logout",
                "/account/password")) {
            Answer answer = house.wire()
                    .post(path, form, "Cookie", COOKIE + "=" + browser.cookie(COOKIE), "Accept", "text/html");

            assertThat(answer.status()).as(path).isIn(302, 403);
        }
        assertThat(browser.open("/account").path()).as("still signed in").isEqualTo("/account");
        assertThat(anna.signIn(house.browser()).path()).as("the same password").isEqualTo("/account");
    }

    private void guardsTheCookie() {
        String plain = house.wire().get("/login", "Accept", "text/html").header("Set-Cookie");
        String secure = house.wire()
                .get("/login", "Accept", "text/html", "X-Forwarded-Proto", "https")
                .header("Set-Cookie");

        assertThat(plain).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Domain");
        assertThat(secure)
                .startsWith("__Host-" + COOKIE + "=")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
        assertThat(house.browserOf(Visitor.unknown()).cookie(COOKIE)).hasSizeGreaterThanOrEqualTo(36);
    }

    private Page registered(String password) {
        Visitor visitor = Visitor.unknown();
        return new Visitor(visitor.name(), visitor.email(), password).beginRegistration(house.browser());
    }
}
