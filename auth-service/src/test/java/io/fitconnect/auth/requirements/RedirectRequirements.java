package io.fitconnect.auth.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where the browser may be sent to. */
final class RedirectRequirements {

    private static final String HOST = "localhost:8090";
    private static final String PATH = "/login/oauth2/code/fitconnect";
    private static final String REGISTERED = "http://" + HOST + PATH;

    private final House house;

    RedirectRequirements(House house) {
        this.house = house;
    }

    List<Requirement> list() {
        return List.of(
                new Requirement(
                        "RFC 9700 2.1",
                        "40 addresses that resemble a registered redirect URI get no code and no redirect",
                        this::refusesMutations),
                new Requirement(
                        "ASVS V10.4.1",
                        "A redirect URI is compared as a whole text with those of its client, another client's is none",
                        this::refusesAnotherClients),
                new Requirement(
                        "RFC 9700 4.11",
                        "A request with a wrong redirect URI ends at a page, with prompt=none too: no open redirector",
                        this::isNoOpenRedirector),
                new Requirement(
                        "RFC 9700 4.4",
                        "Each answer at the client names the issuer, errors too, against mix-up of servers",
                        this::namesTheIssuer),
                new Requirement(
                        "RFC 9700 4.12",
                        "The answer to posted credentials is a redirect that repeats no body: 302 or 303, never 307",
                        this::repeatsNoBody));
    }

    private void refusesMutations() {
        List<String> mutations = mutations();
        assertThat(mutations).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
        Browser browser = house.browserOf(Visitor.unknown());
        for (String mutation : mutations) {
            Page page = browser.open(App.shop().withRedirectUri(mutation).authorizationAddress());

            assertThat(page.status()).as(mutation).isEqualTo(400);
            assertThat(page.parameter("code")).as(mutation).isEmpty();
        }
    }

    private static List<String> mutations() {
        List<String> all = new ArrayList<>(List.of(
                "https://" + HOST + PATH,
                "HTTP://" + HOST + PATH,
                "http://LOCALHOST:8090" + PATH,
                "http://localhost" + PATH,
                "http://localhost:8091" + PATH,
                "http://localhost:80900" + PATH,
                "http://127.0.0.1:8090" + PATH,
                "http://[::1]:8090" + PATH,
                "http://localhost.:8090" + PATH,
                "http://localhost.evil.example:8090" + PATH,
                "http://evil.example/" + HOST + PATH,
                "http://evil.example#" + HOST + PATH,
                "http://evil.example?" + HOST + PATH,
                "http://" + HOST + "@evil.example" + PATH,
                "http://evil.example@" + HOST + PATH,
                "http://user:password@" + HOST + PATH,
                "//" + HOST + PATH,
                "/" + HOST + PATH,
                PATH,
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "urn:ietf:wg:oauth:2.0:oob",
                "http://*",
                "http:/" + HOST + PATH,
                "http:" + HOST + PATH,
                "http:\\\\" + HOST + PATH,
                "http://evil.example\\@" + HOST + PATH));
        for (String end : List.of(
                "/",
                "?x=y",
                "#x",
                "/..",
                "/../evil",
                "/%2e%2e/evil",
                "%2f",
                ";x",
                " ",
                "%00",
                "%0d%0a",
                "x",
                "//",
                ".",
                "?code=x",
                "#code=x",
                "/../../../evil")) {
            all.add(REGISTERED + end);
        }
        all.add(REGISTERED.substring(0, REGISTERED.length() - 1));
        all.add(REGISTERED.replace("/login", "/LOGIN"));
        all.add(REGISTERED.replace("/login/", "//login/"));
        all.add(REGISTERED.replace("/login/", "/./login/"));
        return all;
    }

    private void refusesAnotherClients() {
        Page page = house.browserOf(Visitor.unknown())
                .open(App.shop().withRedirectUri(App.CALLBACK).authorizationAddress());

        assertThat(page.status()).isEqualTo(400);
    }

    private void isNoOpenRedirector() {
        Map<String, String> request = App.shop().request();
        request.put("redirect_uri", "https://evil.example/");
        request.put("prompt", "none");
        request.put("scope", "openid unknown");

        assertThat(house.browser().open(App.addressOf(request)).status()).isEqualTo(400);
    }

    private void namesTheIssuer() {
        Browser browser = house.browserOf(Visitor.unknown());
        Map<String, String> wrong = App.web("openid").request();
        wrong.put("scope", "openid unknown");

        assertThat(browser.open(App.web("openid").authorizationAddress()).parameter("iss"))
                .isEqualTo("http://localhost:8080");
        assertThat(browser.open(App.addressOf(wrong)).parameter("iss")).isEqualTo("http://localhost:8080");
    }

    private void repeatsNoBody() {
        Visitor anna = Visitor.unknown();
        anna.register(house.browser());
        Browser browser = house.browser();
        Page page = browser.open("/login");

        int status = house.wire()
                .post(
                        page.form().action(),
                        page.form().with(Map.of("email", anna.email(), "password", anna.password())),
                        "Cookie",
                        "fitconnect-session=" + browser.cookie("fitconnect-session"))
                .status();

        assertThat(status).isIn(302, 303);
    }
}
