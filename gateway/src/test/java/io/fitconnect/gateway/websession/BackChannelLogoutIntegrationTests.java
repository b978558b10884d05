package io.fitconnect.gateway.websession;

import static io.fitconnect.gateway.testing.ProblemAssert.assertThatProblem;
import static io.fitconnect.gateway.websession.Browser.TRAININGS;
import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.gateway.testing.ProblemAssert;
import io.fitconnect.gateway.testing.RunningGateway;
import io.fitconnect.gateway.testing.Tokens;
import io.fitconnect.gateway.websession.FakeProvider.Person;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** auth-service says that a session has ended, and what only pretends to say so. */
class BackChannelLogoutIntegrationTests {

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.with();

    private final FakeProvider provider = new FakeProvider();
    private final Person anna = Person.unknown();

    @BeforeEach
    void provide() {
        gateway.keys.answers(provider);
    }

    @Test
    void endsASessionByBackChannelAtOnce() {
        Browser browser = signedIn();
        Browser other = new Browser(gateway).signIn(provider, Person.unknown());
        provider.end(anna);

        HttpResponse<String> answer = backChannel(FakeProvider.logoutToken(anna, "logout+jwt", claims -> claims));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
        assertThatProblem(browser.get(TRAININGS)).is(401, "session-ended");
        assertThat(other.get(TRAININGS).statusCode()).isEqualTo(200);
    }

    @Test
    void endsAllSessionsOfAnAccountByBackChannel() {
        Browser browser = signedIn();
        provider.end(anna);

        backChannel(FakeProvider.logoutToken(anna, "logout+jwt", claims -> claims.claim("sid", null)));

        assertThatProblem(browser.get(TRAININGS)).is(401, "session-ended");
    }

    @Test
    void leavesTheOtherSessionOfTheAccountAlone() {
        Person anywhere = new Person(anna.account(), Person.unknown().session());
        Browser browser = signedIn();
        Browser elsewhere = new Browser(gateway).signIn(provider, anywhere);
        provider.end(anna);
        provider.end(anywhere);

        backChannel(FakeProvider.logoutToken(anna, "logout+jwt", claims -> claims));

        assertThatProblem(browser.get(TRAININGS)).is(401, "session-ended");
        assertThat(elsewhere.get(TRAININGS).statusCode()).isEqualTo(200);
    }

    @Test
    void leavesTheTokensOfOtherAppsAlone() {
        String ofAnotherApp = Tokens.es256(claims ->
                claims.subject(anna.account()).claim("sid", anna.session()).claim("client_id", "fitconnect-mobile"));

        backChannel(FakeProvider.logoutToken(anna, "logout+jwt", claims -> claims));

        assertThat(gateway.get(TRAININGS, ofAnotherApp).statusCode()).isEqualTo(200);
    }

    @Test
    void aForgedTokenUsesUpNoId() {
        String id = UUID.randomUUID().toString();
        String right = FakeProvider.logoutToken(anna, "logout+jwt", claims -> claims.jwtID(id));

        assertThat(backChannel(right + "AAAA").statusCode()).isEqualTo(400);
        assertThat(backChannel(right).statusCode()).isEqualTo(200);
    }

    @Test
    void takesOneTokenInARequest() {
        String token = FakeProvider.logoutToken(anna, "logout+jwt", claims -> claims);

        assertThat(backChannel(token + "&logout_token=" + token).statusCode()).isEqualTo(400);
    }

    @Test
    void takesALogoutTokenOnce() {
        String token = FakeProvider.logoutToken(anna, "logout+jwt", claims -> claims);

        assertThat(backChannel(token).statusCode()).isEqualTo(200);
        assertThat(backChannel(token).statusCode()).isEqualTo(400);
    }

    static Stream<String> badLogoutTokens() {
        Person person = Person.unknown();
        String type = "logout+jwt";
        return Stream.of(
                FakeProvider.logoutToken(person, "JWT", c -> c),
                FakeProvider.logoutToken(person, "at+jwt", c -> c),
                FakeProvider.logoutToken(person, type, c -> c.issuer("http://evil.example")),
                FakeProvider.logoutToken(person, type, c -> c.audience("fitconnect-shop")),
                FakeProvider.logoutToken(person, type, c -> c.claim("nonce", "n")),
                FakeProvider.logoutToken(person, type, c -> c.claim("events", Map.of("other", Map.of()))),
                FakeProvider.logoutToken(person, type, c -> c.claim("events", null)),
                FakeProvider.logoutToken(person, type, c -> c.jwtID(null)),
                FakeProvider.logoutToken(person, type, c -> c.subject(null).claim("sid", null)),
                FakeProvider.logoutToken(person, type, c -> c.expirationTime(null)),
                FakeProvider.logoutToken(person, type, c -> c.expirationTime(Date.from(Instant.EPOCH))),
                FakeProvider.logoutToken(person, type, c -> c.issueTime(Date.from(Instant.EPOCH))),
                FakeProvider.logoutToken(
                        person, type, c -> c.issueTime(Date.from(Instant.now().plusSeconds(60)))),
                FakeProvider.logoutToken(person, type, c -> c) + "AAAA",
                Tokens.handmade("{\"alg\":\"none\",\"typ\":\"logout+jwt\"}", "{}", ""),
                "nonsense",
                "");
    }

    @ParameterizedTest
    @MethodSource("badLogoutTokens")
    void refusesLogoutTokensThatDoNotHold(String token) {
        HttpResponse<String> answer = backChannel(token);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(ProblemAssert.parse(answer.body())).containsEntry("error", "invalid_request");
    }

    @Test
    void refusesTheFormerCookieOfASessionThatEndedAfterARefresh() {
        provider.givesTokensFor(Duration.ofSeconds(30));
        Browser browser = signedIn();
        Map<String, String> former = Map.copyOf(browser.cookies);
        provider.givesTokensFor(Duration.ofMinutes(10));
        browser.get(TRAININGS);
        provider.end(anna);
        backChannel(FakeProvider.logoutToken(anna, "logout+jwt", claims -> claims));

        browser.cookies.putAll(former);

        assertThatProblem(browser.get(TRAININGS)).is(401, "session-ended");
    }

    private Browser signedIn() {
        return new Browser(gateway).signIn(provider, anna);
    }

    private static HttpResponse<String> backChannel(String token) {
        return gateway.send(gateway.request("/app/back-channel-logout")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("logout_token=" + token)));
    }
}
