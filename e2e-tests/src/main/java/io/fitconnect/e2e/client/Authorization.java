package io.fitconnect.e2e.client;

import java.util.LinkedHashMap;
import java.util.Map;

/** One walk of a person through the pages, from an application's request to its authorization code. */
final class Authorization {

    private static final String CONSENT_FIELD = "scope";

    private final Browser browser;
    private final Person person;
    private final OAuthClient client;
    private final Pkce pkce = Pkce.random();
    private final String state = Pkce.secret();
    private boolean consentWasAsked;

    Authorization(Browser browser, Person person, OAuthClient client) {
        this.browser = browser;
        this.person = person;
        this.client = client;
    }

    Pkce pkce() {
        return pkce;
    }

    boolean consentWasAsked() {
        return consentWasAsked;
    }

    /** Where the application's request leads a browser. */
    Page start() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("response_type", "code");
        parameters.put("client_id", client.clientId());
        parameters.put("redirect_uri", client.redirectUri().toString());
        parameters.put("scope", String.join(" ", client.scopes()));
        parameters.put("state", state);
        parameters.put("code_challenge", pkce.challenge());
        parameters.put("code_challenge_method", "S256");
        return browser.open("/oauth2/authorize?" + FormBody.encode(parameters));
    }

    String obtainCode() {
        return code(consent(password(start())));
    }

    private Page password(Page page) {
        if (page.outside() || HtmlForm.findWithField(page.html(), "password").isEmpty()) {
            return page;
        }
        return browser.submit(page, "password", Map.of("email", person.email(), "password", person.password()));
    }

    private Page consent(Page page) {
        if (page.outside() || HtmlForm.findWithField(page.html(), CONSENT_FIELD).isEmpty()) {
            return page;
        }
        consentWasAsked = true;
        return browser.submit(page, CONSENT_FIELD, Map.of("decision", "allow"));
    }

    private String code(Page page) {
        if (!page.outside() || !state.equals(page.parameter("state").orElse(""))) {
            throw new UnexpectedAnswer(page.answer(), "a redirect to the application with its state");
        }
        return page.parameter("code")
                .orElseThrow(() -> new UnexpectedAnswer(page.answer(), "a code instead of " + page.address()));
    }
}
