package io.fitconnect.e2e.client;

import java.net.URI;
import java.util.Map;

/** A registered person with the browser in which they registered. */
public final class Account {

    private final PlatformClient platform;
    private final Person person;
    private final Browser browser;

    private Account(PlatformClient platform, Person person, Browser browser) {
        this.platform = platform;
        this.person = person;
        this.browser = browser;
    }

    static Account of(PlatformClient platform, Person person) {
        return new Account(platform, person, new Browser(platform.baseUrl()));
    }

    /** Fills in and sends the registration form, then the code of the mail. */
    static Account register(PlatformClient platform, Person person) {
        var browser = new Browser(platform.baseUrl());
        int mails = platform.letters().count(person.email());
        var form = browser.open("/register");
        var after = browser.submit(
                form,
                "password",
                Map.of(
                        "email", person.email(),
                        "displayName", person.displayName(),
                        "password", person.password()));
        after.answer().expect(200);
        if (HtmlForm.findWithField(after.html(), "code").isEmpty()) {
            throw new UnexpectedAnswer(after.answer(), "a registration without complaints");
        }
        var code = platform.letters().awaitCode(person.email(), mails);
        var confirmed = browser.submit(after, "code", Map.of("code", code));
        confirmed.answer().expect(200);
        if (HtmlForm.findWithField(confirmed.html(), "code").isPresent()) {
            throw new UnexpectedAnswer(confirmed.answer(), "a confirmed address");
        }
        return new Account(platform, person, browser);
    }

    public Person person() {
        return person;
    }

    /** Signs in to the application: password page and consent page as far as the platform asks for them. */
    public Session signIn(OAuthClient client) {
        var authorization = new Authorization(browser, person, client);
        var code = authorization.obtainCode();
        var tokens = platform.tokenEndpoint().exchange(client, code, authorization.pkce());
        return new Session(platform, client, tokens, authorization.consentWasAsked());
    }

    /** This browser at the web shop. */
    public ShopVisit visit(URI shop) {
        browser.alsoGoTo(shop);
        return new ShopVisit(browser, person, shop);
    }

    /** The same person at another device, where no one is signed in. */
    public Account atAnotherDevice() {
        return of(platform, person);
    }

    /** Ends the person's session at the platform, as the application that holds the id token may ask. */
    public void signOut(Session session) {
        var idToken = session.tokens().findIdToken().orElseThrow();
        browser.open("/connect/logout?"
                        + FormBody.encode(Map.of(
                                "id_token_hint",
                                idToken,
                                "client_id",
                                session.client().clientId())))
                .answer()
                .expect(200, 302, 303);
    }

    /** The web app in the same browser. */
    public WebApp webApp() {
        return new WebApp(browser, person);
    }

    /** Whether the platform would let this browser go on without a password. */
    public boolean isSignedIn(OAuthClient client) {
        return new Authorization(browser, person, client).start().outside();
    }
}
