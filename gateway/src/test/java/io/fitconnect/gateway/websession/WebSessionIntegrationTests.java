package io.fitconnect.gateway.websession;

import static io.fitconnect.gateway.testing.ProblemAssert.assertThatProblem;
import static io.fitconnect.gateway.websession.Browser.SESSION;
import static io.fitconnect.gateway.websession.Browser.TRAININGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.gateway.testing.ProblemAssert;
import io.fitconnect.gateway.testing.RunningGateway;
import io.fitconnect.gateway.testing.Tokens;
import io.fitconnect.gateway.websession.FakeProvider.Person;
import io.fitconnect.platform.json.StrictJson;
import io.fitconnect.platform.seal.BrokenSeal;
import io.fitconnect.platform.seal.Sealer;
import io.fitconnect.platform.seal.SealingSettings;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The session of a signed-in browser: what the API sees of it, and what a browser may not do with it. */
class WebSessionIntegrationTests {

    private static final Duration PROMISED = Duration.ofSeconds(5);
    private static final Duration ENDS_SOON = Duration.ofSeconds(30);
    private static final Duration OVER = Duration.ofMinutes(-1);

    private static final String OLD_KEY = "an-older-key-of-the-ring-that-still-opens";

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with("fitconnect.sealing.keys.old=" + OLD_KEY);

    private final FakeProvider provider = new FakeProvider();
    private final Person anna = Person.unknown();

    @BeforeEach
    void provide() {
        gateway.keys.answers(provider);
    }

    @Test
    void putsTheAccessTokenOnRequestsAndTakesTheCookiesOff() {
        Browser browser = signedIn();
        browser.cookies.put("fitconnect-session", "of-auth-service");

        assertThat(browser.get(TRAININGS).statusCode()).isEqualTo(200);

        var received = gateway.training.last().headers();
        assertThat(received.get("Authorization")).startsWith("Bearer ey");
        assertThat(received.contains("Cookie")).isFalse();
    }

    @Test
    void leavesThePagesOfAuthServiceTheirOwnCookies() {
        Browser browser = signedIn();
        browser.cookies.put("fitconnect-session", "of-auth-service");

        browser.open("/login");

        assertThat(gateway.auth.last().headers().getAll("Cookie"))
                .containsExactly("fitconnect-session=of-auth-service");
    }

    @Test
    void tellsScriptsWhoIsSignedInAndNoToken() {
        Browser browser = signedIn();

        HttpResponse<String> answer = browser.get("/app/session");

        assertThat(ProblemAssert.parse(answer.body()))
                .containsEntry("signedIn", true)
                .containsEntry("accountId", anna.account())
                .containsEntry("name", FakeProvider.NAME)
                .containsEntry("roles", List.of("athlete", "editor"));
        assertThat(answer.body()).doesNotContain("eyJ");
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(ProblemAssert.parse(new Browser(gateway).get("/app/session").body()))
                .containsEntry("signedIn", false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST   | FitConnect-Web: 1, Origin: http://localhost:8080                              | 200",
                "POST   | FitConnect-Web: 1, Sec-Fetch-Site: same-origin                                | 200",
                "DELETE | FitConnect-Web: 1, Origin: http://localhost:8080, Sec-Fetch-Site: same-origin | 200",
                "DELETE | Sec-Fetch-Site: same-origin                                                   | 403",
                "POST   | FitConnect-Web: 1                                                             | 403",
                "POST   | Origin: http://localhost:8080                                                 | 403",
                "POST   | Sec-Fetch-Site: same-origin                                                   | 403",
                "PATCH  | FitConnect-Web: 0, Origin: http://localhost:8080                              | 403",
                "PUT    | FitConnect-Web: 1, Origin: http://localhost:5173                              | 403",
                "POST   | FitConnect-Web: 1, Origin: null                                               | 403",
                "POST   | FitConnect-Web: 1, Sec-Fetch-Site: same-site                                  | 403",
                "POST   | FitConnect-Web: 1, Origin: http://localhost:8080, Sec-Fetch-Site: cross-site  | 403",
                "GET    | Accept: */*                                                                   | 200",
                "GET    | Sec-Fetch-Site: none                                                          | 200",
                "GET    | Sec-Fetch-Site: same-origin                                                   | 200",
                "GET    | Sec-Fetch-Site: cross-site                                                    | 403",
                "GET    | Sec-Fetch-Site: same-site                                                     | 403",
            })
    void answersItsOwnPagesAlone(String method, String headers, int status) {
        HttpRequest.Builder request = signedIn().request(TRAININGS).method(method, BodyPublishers.noBody());
        Arrays.stream(headers.split(", ", -1))
                .map(header -> header.split(": ", 2))
                .forEach(header -> request.header(header[0], header[1]));

        assertThat(gateway.send(request).statusCode()).isEqualTo(status);
        assertThat(gateway.training.received()).hasSize(status == 200 ? 1 : 0);
    }

    @Test
    void refusesACookieBesideABearerToken() {
        assertThatProblem(
                        gateway.send(signedIn().script(TRAININGS).header("Authorization", "Bearer " + Tokens.valid())))
                .is(400, "two-credentials");
    }

    @Test
    void takesABearerTokenBesideTheCookiesOfOthers() {
        HttpResponse<String> answer = gateway.send(
                gateway.withToken(TRAININGS, Tokens.valid()).header("Cookie", "fitconnect-session=x; theme=dark"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(gateway.training.last().headers().contains("Cookie")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"another key", "cut", "changed", "swapped", "nonsense", "empty", "twice"})
    void refusesAndRemovesABadCookie(String kind) {
        Browser browser = signedIn();
        String good = browser.sessionCookie();
        Browser another = new Browser(gateway);
        another.beginSignIn("");
        String bad = switch (kind) {
            case "another key" -> sealedWith("another-key-under-the-same-id-as-the-right-one");
            case "cut" -> good.substring(0, good.length() - 4);
            case "changed" -> good.substring(0, 60) + (good.charAt(60) == 'A' ? 'B' : 'A') + good.substring(61);
            case "swapped" -> another.cookies.values().iterator().next();
            case "twice" -> good + "; " + SESSION + "=" + good;
            case "empty" -> "";
            default -> "nonsense";
        };
        browser.cookies.put(SESSION, bad);

        HttpResponse<String> answer = browser.get(TRAININGS);

        assertThatProblem(answer).is(401, "session-ended");
        assertThat(browser.cookies).doesNotContainKey(SESSION);
        assertThat(gateway.training.received()).isEmpty();
    }

    @Test
    void opensACookieOfAnOlderKeyAndSealsItAgainWhenItRefreshes() {
        Browser browser = new Browser(gateway);
        provider.givesTokensFor(ENDS_SOON);
        browser.signIn(provider, anna);
        String opened = open(browser.sessionCookie());
        browser.cookies.put(SESSION, sealer("old", OLD_KEY).seal(opened, "web-session"));

        assertThat(browser.get(TRAININGS).statusCode()).isEqualTo(200);

        assertThat(browser.cookies.get(SESSION)).startsWith("s1.local.");
    }

    @Test
    void fitsIntoACookie() {
        assertThat(signedIn().cookies.get(SESSION)).hasSizeBetween(1000, 3900);
    }

    @Test
    void leavesAnIdTokenOutThatDoesNotFitIntoACookie() {
        provider.changesIdTokens(claims -> claims.claim("long", "x".repeat(2000)));
        Browser browser = signedIn();

        assertThat(browser.cookies.get(SESSION)).hasSizeBetween(1000, 3900);
        assertThat(Browser.location(browser.signOut()))
                .contains("client_id=fitconnect-web")
                .doesNotContain("id_token_hint");
    }

    @Test
    void isNoSessionWhenItsTokensDoNotFitIntoACookie() {
        provider.changesAccessTokens(claims -> claims.claim("long", "x".repeat(3000)));

        assertThat(signedIn().cookies).doesNotContainKey(SESSION);
    }

    @Test
    void tellsCachesThatTheAnswerDependsOnTheCookie() {
        assertThat(signedIn().get(TRAININGS).headers().allValues("vary")).anyMatch("Cookie"::equalsIgnoreCase);
    }

    @ParameterizedTest
    @CsvSource({"sub", "sid"})
    void endsWhenARefreshBringsTokensOfAnother(String claim) {
        provider.givesTokensFor(ENDS_SOON);
        Browser browser = signedIn();
        provider.changesAccessTokens(claims -> claims.claim(claim, "another"));

        assertThatProblem(browser.get(TRAININGS)).is(401, "session-ended");
        assertThat(browser.cookies).doesNotContainKey(SESSION);
    }

    @Test
    void keepsTheRefreshTokenWhenARefreshBringsNone() {
        provider.givesTokensFor(ENDS_SOON);
        Browser browser = signedIn();
        provider.changesAnswers(json -> json.replace("refresh_token", "other"));

        assertThat(browser.get(TRAININGS).statusCode()).isEqualTo(200);
        assertThat(browser.get(TRAININGS).statusCode()).isEqualTo(200);
        assertThat(provider.refreshes()).isEqualTo(2);
        assertThat(browser.cookies).containsKey(SESSION);
    }

    @Test
    void asksTwiceWhenTheConnectionBrokeAtARefresh() {
        provider.givesTokensFor(OVER);
        Browser browser = signedIn();
        provider.givesTokensFor(Duration.ofMinutes(10));
        provider.hangsUpOnce();

        assertThat(browser.get(TRAININGS).statusCode()).isEqualTo(200);
    }

    @Test
    void refreshesOnceForManyRequests() {
        provider.givesTokensFor(ENDS_SOON);
        Browser browser = signedIn();
        provider.givesTokensFor(Duration.ofMinutes(10));
        provider.answersAfter(Duration.ofMillis(300));

        List<HttpResponse<String>> answers = inParallel(32, browser);

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("set-cookie"))
                    .singleElement()
                    .asString()
                    .startsWith(SESSION + "=s1.")
                    .contains("HttpOnly");
        });
        assertThat(provider.refreshes()).isEqualTo(1);
        assertThat(browser.get(TRAININGS).headers().allValues("set-cookie"))
                .as("the former cookie gets the same tokens again")
                .hasSize(1);
        assertThat(provider.refreshes()).isEqualTo(1);
    }

    @Test
    void goesOnWithoutAuthServiceWhileTheTokenIsGood() {
        provider.givesTokensFor(ENDS_SOON);
        Browser browser = signedIn();
        provider.isAway(true);

        assertThat(browser.get(TRAININGS).statusCode()).isEqualTo(200);
        assertThat(browser.cookies).containsKey(SESSION);
    }

    @Test
    void answers503WhenTheTokenIsOverAndAuthServiceIsAway() {
        provider.givesTokensFor(OVER);
        Browser browser = signedIn();
        provider.isAway(true);

        assertThatProblem(browser.get(TRAININGS)).is(503, "session-unchecked").hasHeader("Retry-After", "2");
        assertThat(browser.cookies).containsKey(SESSION);
        assertThat(gateway.training.received()).isEmpty();
    }

    @Test
    void asksAgainSoonAfterAuthServiceIsBack() {
        provider.givesTokensFor(OVER);
        Browser browser = signedIn();
        provider.isAway(true);
        assertThatProblem(browser.get(TRAININGS)).is(503, "session-unchecked");
        provider.isAway(false);
        provider.givesTokensFor(Duration.ofMinutes(10));

        await().atMost(PROMISED)
                .untilAsserted(
                        () -> assertThat(browser.get(TRAININGS).statusCode()).isEqualTo(200));
    }

    @Test
    void removesTheCookieOfASessionThatHasEnded() {
        provider.givesTokensFor(ENDS_SOON);
        Browser browser = signedIn();
        provider.end(anna);

        assertThatProblem(browser.get(TRAININGS)).is(401, "session-ended");
        assertThat(browser.cookies).doesNotContainKey(SESSION);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refusesASessionSoonAfterItsRevocation(boolean isFamily) {
        Browser browser = signedIn();
        assertThat(browser.get(TRAININGS).statusCode()).isEqualTo(200);

        if (isFamily) {
            provider.revokeFamily(anna);
        } else {
            provider.revokeSession(anna);
        }

        await().atMost(PROMISED)
                .untilAsserted(() -> assertThatProblem(gateway.send(browser.script(TRAININGS)))
                        .is(401, "session-ended"));
        assertThat(ProblemAssert.parse(browser.get("/app/session").body())).containsEntry("signedIn", false);
        assertThat(browser.cookies).doesNotContainKey(SESSION);
    }

    @Test
    void signsOutHereAtOnceAndLeadsToAuthService() {
        Browser browser = signedIn();
        Browser copy = new Browser(gateway);
        copy.cookies.putAll(browser.cookies);

        HttpResponse<String> answer = browser.signOut();

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer))
                .startsWith(Tokens.ISSUER + "/connect/logout?id_token_hint=ey")
                .contains(
                        "client_id=fitconnect-web", "post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fapp%2F");
        assertThat(browser.cookies).doesNotContainKey(SESSION);
        provider.end(anna); // as auth-service does when the browser has come there
        assertThatProblem(copy.get(TRAININGS)).is(401, "session-ended");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin: http://evil.example", "Origin: null", "Sec-Fetch-Site: cross-site", "Accept: */*"})
    void letsNoOtherPageSignOut(String header) {
        Browser browser = signedIn();
        String[] parts = header.split(": ", 2);

        HttpResponse<String> answer = browser.send(
                browser.request("/app/sign-out").header(parts[0], parts[1]).POST(BodyPublishers.noBody()));

        assertThatProblem(answer).is(403, "foreign-page");
        assertThat(browser.get(TRAININGS).statusCode()).isEqualTo(200);
    }

    private Browser signedIn() {
        return new Browser(gateway).signIn(provider, anna);
    }

    private static List<HttpResponse<String>> inParallel(int count, Browser browser) {
        var threads = Executors.newFixedThreadPool(count);
        try {
            List<CompletableFuture<HttpResponse<String>>> running = IntStream.range(0, count)
                    .mapToObj(
                            i -> CompletableFuture.supplyAsync(() -> gateway.send(browser.script(TRAININGS)), threads))
                    .toList();
            return running.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static String sealedWith(String key) {
        return sealer("local", key).seal(StrictJson.mapper().writeValueAsString(Map.of()), "web-session");
    }

    private static Sealer sealer(String id, String key) {
        return new Sealer(new SealingSettings(id, Map.of(id, key)));
    }

    private static String open(String sealed) {
        try {
            return gateway.bean(Sealer.class).open(sealed, "web-session");
        } catch (BrokenSeal broken) {
            throw new IllegalStateException(broken);
        }
    }
}
