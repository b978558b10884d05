package io.fitconnect.e2e.client;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The web app in a person's browser. The gateway keeps its session; no token comes here. */
public final class WebApp {

    private static final String START = "/app/";

    private final Browser browser;
    private final Person person;

    WebApp(Browser browser, Person person) {
        this.browser = browser;
        this.person = person;
    }

    /** The page that a person sees, after whatever redirects lead to it. */
    public Answer open() {
        return browser.open(START).answer();
    }

    /** Presses "sign in" and types the password if auth-service asks for it. */
    public Answer signIn() {
        var page = browser.open("/app/sign-in?return-to=" + START);
        if (HtmlForm.findWithField(page.html(), "password").isPresent()) {
            page = browser.submit(page, "password", Map.of("email", person.email(), "password", person.password()));
        }
        return page.answer();
    }

    /** What the app's script learns about the session. */
    public JsonNode session() {
        return browser.fetch("/app/session").expect(200).json();
    }

    /** A request of the app's script to the API. */
    public Answer get(String path) {
        return browser.fetch(path);
    }

    /** A write as the app's own script sends it. */
    public Answer post(String path, String json) {
        return browser.write(path, json, Map.of("Sec-Fetch-Site", "same-origin", "FitConnect-Web", "1"));
    }

    /** The same write as another page would cause it. */
    public Answer postFromAnotherPage(String path, String json) {
        return browser.write(path, json, Map.of("Sec-Fetch-Site", "cross-site"));
    }

    /** Presses "sign out", and returns the page at the end of the way over auth-service. */
    public Answer signOut() {
        return browser.press("/app/sign-out").answer();
    }
}
