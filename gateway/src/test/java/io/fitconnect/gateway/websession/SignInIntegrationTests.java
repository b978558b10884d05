package io.fitconnect.gateway.websession;

import static io.fitconnect.gateway.websession.Browser.SESSION;
import static io.fitconnect.gateway.websession.Browser.TRAININGS;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.fitconnect.gateway.testing.RunningGateway;
import io.fitconnect.gateway.testing.Tokens;
import io.fitconnect.gateway.websession.FakeProvider.Person;
import io.fitconnect.platform.seal.BrokenSeal;
import io.fitconnect.platform.seal.Sealer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The way to auth-service and back, and the page that shows who is signed in. */
class SignInIntegrationTests {

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with("fitconnect.gateway.web-session.timeout=2s");

    private final FakeProvider provider = new FakeProvider();
    private final Person anna = Person.unknown();
    private final Browser browser = new Browser(gateway);

    @BeforeEach
    void provide() {
        gateway.keys.answers(provider);
    }

    @Test
    void asksForACodeWithPkceStateAndNonce() {
        String address = browser.beginSignIn("?return-to=/app/diary");

        assertThat(address)
                .startsWith(Tokens.ISSUER + "/oauth2/authorize?response_type=code&client_id=fitconnect-web&")
                .contains("redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fapp%2Fcallback", "code_challenge_method=S256")
                .containsPattern("state=[\\w-]{43}&nonce=[\\w-]{43}&code_challenge=[\\w-]{43}")
                .doesNotContain("prompt=");
    }

    @Test
    void leadsBackToWhereThePersonWas() {
        HttpResponse<String> answer =
                browser.callback(provider.authorize(browser.beginSignIn("?return-to=/app/diary?week=2"), anna));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.location(answer)).isEqualTo("/app/diary?week=2");
        assertThat(answer.headers().allValues("set-cookie"))
                .filteredOn(cookie -> cookie.startsWith(SESSION + "="))
                .singleElement()
                .asString()
                .contains("Path=/;", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
        assertThat(browser.cookies).containsOnlyKeys(SESSION);
    }

    @Test
    void keepsTheSignInsOfTabsApart() {
        String first = browser.beginSignIn("?return-to=/app/one");
        String second = browser.beginSignIn("?return-to=/app/two");

        assertThat(Browser.location(browser.callback(provider.authorize(second, anna))))
                .isEqualTo("/app/two");
        assertThat(Browser.location(browser.callback(provider.authorize(first, anna))))
                .isEqualTo("/app/one");
    }

    @Test
    void keepsTheLatestFewSignIns() {
        List<String> begun =
                Stream.generate(() -> browser.beginSignIn("")).limit(8).toList();

        assertThat(browser.cookies).hasSize(5);
        assertThat(Browser.location(browser.callback(provider.authorize(begun.get(7), anna))))
                .isEqualTo("/app/");
    }

    @ParameterizedTest
    @CsvSource({
        "state,  x,                   outdated",
        "state,  '',                  outdated",
        "state,  AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, outdated",
        "iss,    http://evil.example, failed",
        "iss,    '',                  failed",
        "code,   made-up,             failed",
        "code,   '',                  failed"
    })
    void refusesACallbackThatDoesNotHold(String parameter, String value, String result) {
        Map<String, String> parameters = new HashMap<>(provider.authorize(browser.beginSignIn(""), anna));
        parameters.put(parameter, value);

        HttpResponse<String> answer = browser.callback(parameters);

        assertThat(Browser.location(answer)).isEqualTo("/app/?sign-in=" + result);
        assertThat(browser.cookies).doesNotContainKey(SESSION);
    }

    @Test
    void takesTheWholeStateAlone() {
        Map<String, String> parameters = new HashMap<>(provider.authorize(browser.beginSignIn(""), anna));
        String right = String.valueOf(parameters.get("state"));
        parameters.put("state", right.substring(0, 20) + "A".repeat(23));

        assertThat(Browser.location(browser.callback(parameters))).isEqualTo("/app/?sign-in=outdated");

        parameters.put("state", right);
        assertThat(Browser.location(browser.callback(parameters))).isEqualTo("/app/");
    }

    @Test
    void refusesASignInThatBeganTooLongAgo() throws BrokenSeal {
        Map<String, String> parameters = provider.authorize(browser.beginSignIn(""), anna);
        Sealer sealer = gateway.bean(Sealer.class);
        String name = browser.cookies.keySet().iterator().next();
        String begun = sealer.open(String.valueOf(browser.cookies.get(name)), "web-sign-in");
        browser.cookies.put(name, sealer.seal(begun.replaceAll("\"t\":\\d+", "\"t\":1"), "web-sign-in"));

        assertThat(Browser.location(browser.callback(parameters))).isEqualTo("/app/?sign-in=outdated");
    }

    @ParameterizedTest
    @CsvSource({"state, outdated", "iss, failed", "code, failed"})
    void refusesAParameterThatCameTwice(String parameter, String result) {
        Map<String, String> parameters = provider.authorize(browser.beginSignIn(""), anna);
        String query = parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&", "/app/callback?", "&" + parameter + "=" + parameters.get(parameter)));

        assertThat(Browser.location(browser.open(query))).isEqualTo("/app/?sign-in=" + result);
        assertThat(browser.cookies).doesNotContainKey(SESSION);
    }

    @Test
    void refusesACallbackInAnotherBrowser() {
        Map<String, String> ofAnAttacker = provider.authorize(new Browser(gateway).beginSignIn(""), Person.unknown());

        assertThat(Browser.location(browser.callback(ofAnAttacker))).isEqualTo("/app/?sign-in=outdated");
        assertThat(browser.cookies).isEmpty();
    }

    @Test
    void takesACallbackOnce() {
        Map<String, String> parameters = provider.authorize(browser.beginSignIn(""), anna);
        browser.callback(parameters);

        assertThat(Browser.location(browser.callback(parameters))).isEqualTo("/app/?sign-in=outdated");
    }

    static Stream<Arguments> badIdTokens() {
        return Stream.of(
                bad("another nonce", claims -> claims.claim("nonce", "another")),
                bad("no nonce", claims -> claims.claim("nonce", null)),
                bad("another issuer", claims -> claims.issuer("http://evil.example")),
                bad("another audience", claims -> claims.audience("fitconnect-shop")),
                bad("two audiences", claims -> claims.audience(List.of("fitconnect-web", "fitconnect-shop"))),
                bad("another party", claims -> claims.claim("azp", "fitconnect-shop")),
                bad("expired", claims -> claims.expirationTime(Date.from(Instant.EPOCH))),
                bad("another person", claims -> claims.subject("another")),
                bad("another session", claims -> claims.claim("sid", "another")),
                bad("no time of issue", claims -> claims.issueTime(null)),
                bad(
                        "issued in an hour",
                        claims -> claims.issueTime(Date.from(Instant.now().plusSeconds(3600)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badIdTokens")
    void refusesAnIdTokenThatDoesNotHold(String kind, UnaryOperator<JWTClaimsSet.Builder> change) {
        provider.changesIdTokens(change);

        HttpResponse<String> answer = browser.callback(provider.authorize(browser.beginSignIn(""), anna));

        assertThat(Browser.location(answer)).as(kind).isEqualTo("/app/?sign-in=failed");
        assertThat(browser.cookies).doesNotContainKey(SESSION);
    }

    static Stream<Arguments> badTokens() {
        return Stream.of(
                Arguments.of("an ID token of another type", with(fake -> fake.givesIdTokensTheType("at+jwt"))),
                Arguments.of("an ID token of another key", with(fake -> fake.signsIdTokensWith(Tokens.ec("ec-1")))),
                Arguments.of(
                        "an access token of another app",
                        with(fake -> fake.changesAccessTokens(claims -> claims.claim("client_id", "fitconnect-shop")))),
                Arguments.of(
                        "no refresh token",
                        with(fake -> fake.changesAnswers(json -> json.replace("refresh_token", "other")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void refusesTokensThatDoNotHold(String kind, Consumer<FakeProvider> change) {
        change.accept(provider);

        HttpResponse<String> answer = browser.callback(provider.authorize(browser.beginSignIn(""), anna));

        assertThat(Browser.location(answer)).as(kind).isEqualTo("/app/?sign-in=failed");
        assertThat(browser.cookies).doesNotContainKey(SESSION);
    }

    @Test
    void saysThatAuthServiceIsAway() {
        Map<String, String> parameters = provider.authorize(browser.beginSignIn(""), anna);
        provider.isAway(true);

        assertThat(Browser.location(browser.callback(parameters))).isEqualTo("/app/?sign-in=away");
    }

    @Test
    void redeemsACodeOnce() {
        Map<String, String> parameters = provider.authorize(browser.beginSignIn(""), anna);
        provider.hangsUpOnce();

        assertThat(Browser.location(browser.callback(parameters))).isEqualTo("/app/?sign-in=away");
    }

    @Test
    void waitsForAuthServiceWithinATimeLimit() {
        Map<String, String> parameters = provider.authorize(browser.beginSignIn(""), anna);
        provider.answersAfter(Duration.ofMinutes(10));

        assertThat(Browser.location(browser.callback(parameters))).isEqualTo("/app/?sign-in=away");
    }

    @Test
    void asksAuthServiceSilentlyOnceWhenNobodyIsSignedIn() {
        HttpResponse<String> first = browser.open("/app/");
        assertThat(Browser.location(first)).isEqualTo("/app/sign-in?silent=yes&return-to=/app/");
        String address = Browser.location(browser.open(Browser.location(first)));
        assertThat(address).contains("prompt=none");
        Map<String, String> answer = new HashMap<>(provider.authorize(address, anna));
        answer.remove("code");
        answer.put("error", "login_required");

        HttpResponse<String> back = browser.callback(answer);

        assertThat(Browser.location(back)).isEqualTo("/app/?silent=no");
        assertThat(browser.open("/app/?silent=no").statusCode()).isEqualTo(200);
    }

    @Test
    void saysWhenThePersonDidNotAllowTheSignIn() {
        Map<String, String> answer = new HashMap<>(provider.authorize(browser.beginSignIn(""), anna));
        answer.remove("code");
        answer.put("error", "access_denied");

        String page = Browser.location(browser.callback(answer));

        assertThat(page).isEqualTo("/app/?sign-in=cancelled");
        assertThat(browser.open(page).body()).contains("role=\"alert\"", "You did not allow the sign-in");
    }

    @Test
    void saysThatTheSignInFailedWhenThePersonDidNotStopIt() {
        Map<String, String> answer = new HashMap<>(provider.authorize(browser.beginSignIn(""), anna));
        answer.remove("code");
        answer.put("error", "server_error");

        assertThat(Browser.location(browser.callback(answer))).isEqualTo("/app/?sign-in=failed");
    }

    @Test
    void showsWhoIsSignedIn() {
        HttpResponse<String> page = browser.signIn(provider, anna).open("/app/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("content-security-policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
        assertThat(page.headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(page.body())
                .contains(
                        "Hello, Анна &lt;b&gt;&amp;amp; Co", "action=\"/app/sign-out\"", "href=\"/account\"", ":8090/")
                .doesNotContain("<script", "style=", "eyJ");
    }

    @Test
    void showsThePageInTheLanguageOfTheReader() {
        assertThat(browser.send(browser.request("/app/?silent=no").header("Accept-Language", "ru"))
                        .body())
                .contains("lang=\"ru\"", "Войти");
        browser.cookies.put("fitconnect-language", "ru");
        assertThat(browser.open("/app/?silent=no").body()).contains("Добро пожаловать");
    }

    @Test
    void servesThePagesParts() {
        assertThat(browser.open("/app/app.css").headers().firstValue("content-type"))
                .hasValue("text/css");
        assertThat(browser.open("/app/icon.svg").headers().firstValue("content-type"))
                .hasValue("image/svg+xml");
        assertThat(browser.open("/app").headers().firstValue("location")).hasValue("/app/");
        assertThat(browser.send(browser.request("/app/session").method("HEAD", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void beginsAtThePublicHostAlone() {
        HttpResponse<String> answer = gateway.send(gateway.request("/app/sign-in?return-to=/app/diary"));

        assertThat(Browser.location(answer)).isEqualTo(Tokens.ISSUER + "/app/sign-in?return-to=/app/diary");
        assertThat(answer.headers().allValues("set-cookie")).isEmpty();
    }

    @Test
    void countsSignIns() {
        browser.signIn(provider, anna).get(TRAININGS);

        assertThat(gateway.management("/actuator/prometheus").body())
                .containsPattern("fitconnect_gateway_web_sign_ins_total\\{result=\"done\"} [1-9]")
                .contains("fitconnect_gateway_requests_seconds_count{route=\"app\",status=\"302\"}");
    }

    private static Consumer<FakeProvider> with(Consumer<FakeProvider> change) {
        return change;
    }

    private static Arguments bad(String kind, UnaryOperator<JWTClaimsSet.Builder> change) {
        return Arguments.of(kind, change);
    }
}
