package io.fitconnect.shop.customer;

import static io.fitconnect.shop.testing.TestBrowser.find;
import static io.fitconnect.shop.testing.TestBrowser.target;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.fitconnect.shop.testing.ShopTest;
import io.fitconnect.shop.testing.StandInProvider;
import io.fitconnect.shop.testing.TestBrowser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@ShopTest
@SuppressWarnings("JavaUtilDate") // what the JOSE library takes
class SecurityEventIntegrationTests {

    private static final String PURGED = "https://schemas.openid.net/secevent/risc/event-type/account-purged";

    private final StandInProvider provider;
    private final JdbcClient jdbc;
    private final int port;
    private final String subject = UUID.randomUUID().toString();

    SecurityEventIntegrationTests(StandInProvider provider, JdbcClient jdbc, Environment environment) {
        this.provider = provider;
        this.jdbc = jdbc;
        this.port = environment.getRequiredProperty("local.server.port", Integer.class);
    }

    @Test
    void forgetsThePersonAndKeepsTheBooks() throws Exception {
        TestBrowser browser = signedIn();
        UUID order = order(browser);
        browser.submit("/items/mat-6", "/cart", Map.of("sku", "mat-6", "quantity", "1"));

        assertThat(send(provider.sign(event().build(), "secevent+jwt"))).isEqualTo(202);

        assertThat(target(browser.open("/account"))).startsWith("/sign-in");
        assertThat(jdbc.sql("select concat(subject, email, recipient, street, postcode, city) from placed_order"
                                + " where id = ?")
                        .param(order)
                        .query(String.class)
                        .single())
                .isEmpty();
        assertThat(jdbc.sql("select country from placed_order where id = ? and total_cents > 0")
                        .param(order)
                        .query(String.class)
                        .single())
                .isEqualTo("DE");
        TestBrowser later = signedIn();
        assertThat(later.open("/cart").body()).contains("Your cart is empty");
        assertThat(later.open("/orders").body()).contains("No orders yet");
        assertThat(send(provider.sign(event().build(), "secevent+jwt")))
                .as("the same once more")
                .isEqualTo(202);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void believesNoFalseEvent(String what, String type, UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
        TestBrowser browser = signedIn();

        assertThat(send(provider.sign(change.apply(event()).build(), type))).isEqualTo(400);

        assertThat(browser.open("/account").statusCode()).isEqualTo(200);
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(
                forgery("the type of an ID token", "JWT", claims -> claims),
                forgery("the type of a logout token", "logout+jwt", claims -> claims),
                forgery("another audience", "secevent+jwt", claims -> claims.audience("another")),
                forgery("another issuer", "secevent+jwt", claims -> claims.issuer("https://evil.example")),
                forgery("no time", "secevent+jwt", claims -> claims.issueTime(null)),
                forgery(
                        "an old one",
                        "secevent+jwt",
                        claims -> claims.issueTime(Date.from(Instant.now().minusSeconds(600)))));
    }

    @Test
    void heedsNoSubjectOfAnotherProviderAndNoOtherEvent() throws Exception {
        TestBrowser browser = signedIn();

        assertThat(send(provider.sign(
                        event().claim(
                                        "sub_id",
                                        Map.of("format", "iss_sub", "iss", "https://evil.example", "sub", subject))
                                .build(),
                        "secevent+jwt")))
                .isEqualTo(202);
        assertThat(send(provider.sign(
                        event().claim("events", Map.of("https://example.org/other", Map.of()))
                                .build(),
                        "secevent+jwt")))
                .isEqualTo(202);

        assertThat(browser.open("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesWhatIsNoTokenOfTheProvider() throws Exception {
        String token = provider.sign(event().build(), "secevent+jwt");
        String unsigned = token.substring(0, token.lastIndexOf('.') + 1);

        assertThat(send(unsigned)).isEqualTo(400);
        assertThat(send(unsigned + "AAAA")).isEqualTo(400);
        assertThat(send("not a token")).isEqualTo(400);
        assertThat(send("a".repeat(10_000))).isEqualTo(400);
    }

    private static Arguments forgery(String what, String type, UnaryOperator<JWTClaimsSet.Builder> change) {
        return Arguments.of(what, type, change);
    }

    private JWTClaimsSet.Builder event() {
        return new JWTClaimsSet.Builder()
                .issuer(provider.issuer())
                .audience("fitconnect-shop")
                .issueTime(new Date())
                .jwtID(UUID.randomUUID().toString())
                .claim("sub_id", Map.of("format", "iss_sub", "iss", provider.issuer(), "sub", subject))
                .claim("events", Map.of(PURGED, Map.of()));
    }

    private TestBrowser signedIn() {
        TestBrowser browser = new TestBrowser(port).with("Accept-Language", "en");
        String asked = browser.openRedirected(browser.openRedirected("/sign-in?to=/"));
        browser.openRedirected(provider.signIn(asked, subject));
        return browser;
    }

    private static UUID order(TestBrowser browser) {
        browser.submit("/items/soft-flask", "/cart", Map.of("sku", "soft-flask", "quantity", "1"));
        String page = browser.open("/checkout").body();
        String order = find(Pattern.compile("name=\"order\" value=\"([^\"]+)\""), page);
        browser.submit(
                "/checkout",
                "/checkout",
                Map.of(
                        "email", "anna@example.com",
                        "recipient", "Anna Berg",
                        "street", "Street 1",
                        "postcode", "10115",
                        "city", "Berlin",
                        "country", "DE",
                        "order", order,
                        "total", find(Pattern.compile("name=\"total\" value=\"([^\"]+)\""), page)));
        return UUID.fromString(order);
    }

    private int send(String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/security-events"))
                .header("Content-Type", "application/secevent+jwt")
                .POST(HttpRequest.BodyPublishers.ofString(token))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
