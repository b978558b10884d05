package io.fitconnect.auth.clientregistration;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.StaffMember;
import io.fitconnect.auth.testing.Tokens;
import io.fitconnect.auth.testing.Visitor;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@AuthServiceTest
class ClientRegistrationIntegrationTests {

    private static final String PATH = "/connect/register";

    private final House house;
    private final InitialAccessTokens tokens;
    private final JdbcClient jdbc;
    private final ShiftedClock clock;

    ClientRegistrationIntegrationTests(House house, InitialAccessTokens tokens, JdbcClient jdbc, ShiftedClock clock) {
        this.house = house;
        this.tokens = tokens;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void registersAnApplicationOfTheOwnerThatWorksAsAnyVendors() throws ParseException {
        StaffMember administrator = new StaffMember(house, "administrator");
        Answer issued = administrator.send(
                "POST", "/api/v1/accounts/" + administrator.id() + "/initial-access-tokens", Map.of());
        assertThat(issued.status()).isEqualTo(201);
        assertThat(issued.header("cache-control")).contains("no-store");

        Answer client = register(issued.text("token"), metadata());

        assertThat(client.status()).isEqualTo(201);
        assertThat(client.header("cache-control")).contains("no-store");
        assertThat(client.text("scope")).isEqualTo("activity:read activity:write openid");
        assertThat(client.text("token_endpoint_auth_method")).isEqualTo("client_secret_post");
        assertThat(client.json().path("client_secret_expires_at").asInt()).isZero();
        assertThat(administrator
                        .get("/api/v1/vendor-apps/" + client.text("client_id"))
                        .status())
                .as("it stands among the owner's applications")
                .isEqualTo(200);
        App app = new App(
                client.text("client_id"),
                client.text("client_secret"),
                App.CALLBACK,
                "openid activity:read",
                App.web("openid").verifier());
        assertThat(Tokens.claims(app.token(house.wire(), Map.of("grant_type", "client_credentials"))
                                .text("access_token"))
                        .getSubject())
                .isEqualTo(app.clientId());
        Map<String, String> unproven = app.request();
        unproven.keySet().removeIf(name -> name.startsWith("code_challenge"));
        assertThat(administrator.browser().open(App.addressOf(unproven)).parameter("error"))
                .as("PKCE is demanded")
                .isEqualTo("invalid_request");
    }

    @Test
    void takesATokenOnceAlsoOfManyAtOnce() throws Exception {
        AccountId owner = owner();
        String token = tokens.issue(owner).value();

        List<Answer> answers = atOnce(() -> register(token, metadata()));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(201, 401);
        assertThat(jdbc.sql("select count(*) from vendor_app where owner_id = ?")
                        .param(owner.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(register(token, metadata()).header("www-authenticate")).contains("invalid_token");
    }

    @Test
    void keepsATokenWhoseRegistrationWasRefused() {
        String token = tokens.issue(owner()).value();

        assertThat(register(token, without("redirect_uris")).text("error")).isEqualTo("invalid_redirect_uri");
        assertThat(register(token, metadata()).status()).isEqualTo(201);
    }

    @Test
    void refusesEveryOtherToken() {
        String person = App.web("openid vendor:manage")
                .signIn(house.browserOf(Visitor.unknown()), house.wire())
                .text("access_token");
        String machine = App.tracker()
                .token(house.wire(), Map.of("grant_type", "client_credentials", "scope", "activity:write"))
                .text("access_token");

        for (String token : List.of(person, machine, "nonsense", "")) {
            Answer answer = register(token, metadata());
            assertThat(answer.status()).as(token).isEqualTo(401);
            assertThat(answer.text("error")).isEqualTo("invalid_token");
        }
        assertThat(house.wire().postJson(PATH, metadata()).status()).as("none").isEqualTo(401);
        assertThat(house.wire()
                        .get(
                                "/api/v1/vendor-apps",
                                "Authorization",
                                "Bearer " + tokens.issue(owner()).value())
                        .status())
                .as("an initial access token opens nothing else")
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    redirect_uris | http://tracker.example/callback | invalid_redirect_uri
                    redirect_uris | https://tracker.example/#fragment | invalid_redirect_uri
                    redirect_uris | https://*.tracker.example/ | invalid_redirect_uri
                    redirect_uris | javascript:alert(1) | invalid_redirect_uri
                    client_name | FitConnect Support | invalid_client_metadata
                    client_name | FitСonnесt | invalid_client_metadata
                    client_uri | http://tracker.example | invalid_client_metadata
                    scope | back-office | invalid_client_metadata
                    scope | internal:revocations | invalid_client_metadata
                    scope | openid account:manage | invalid_client_metadata
                    token_endpoint_auth_method | none | invalid_client_metadata
                    token_endpoint_auth_method | private_key_jwt | invalid_client_metadata
                    grant_types | password | invalid_client_metadata
                    grant_types | urn:ietf:params:oauth:grant-type:device_code | invalid_client_metadata
                    response_types | token | invalid_client_metadata
                    software_statement | eyJhbGciOiJub25lIn0.e30. | invalid_software_statement
                    """)
    void refusesWhatAVendorMayNotHave(String member, String value, String error) {
        Map<String, Object> document = metadata();
        boolean isList = member.endsWith("s");
        document.put(member, isList ? List.of(value) : value);

        Answer answer = register(tokens.issue(owner()).value(), document);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("error")).isEqualTo(error);
        assertThat(answer.text("error_description")).isNotBlank();
    }

    @Test
    void refusesATokenAfterTwelveHours() {
        String token = tokens.issue(owner()).value();
        clock.shift(Duration.ofHours(12));
        try {
            assertThat(register(token, metadata()).text("error")).isEqualTo("invalid_token");
        } finally {
            clock.shift(Duration.ZERO);
        }
    }

    @Test
    void refusesAnOwnerWhoIsGone() {
        Answer answer = register(tokens.issue(new AccountId(UUID.randomUUID())).value(), metadata());

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("error")).isEqualTo("access_denied");
    }

    @Test
    void refusesWhatIsNoDocument() {
        String token = tokens.issue(owner()).value();

        assertThat(register(token, List.of("a")).text("error")).isEqualTo("invalid_client_metadata");
        assertThat(register(token, Map.of("client_name", "x".repeat(20_000))).text("error"))
                .isEqualTo("invalid_client_metadata");
        assertThat(register(token, Map.of("redirect_uris", "https://tracker.example/"))
                        .text("error"))
                .isEqualTo("invalid_client_metadata");
        assertThat(house.wire().get(PATH).status()).isEqualTo(405);
    }

    @Test
    void givesTokensToAdministratorsOnly() {
        StaffMember support = new StaffMember(house, "support");
        String vendor = App.web("openid vendor:manage")
                .signIn(house.browserOf(Visitor.unknown()), house.wire())
                .text("access_token");
        String path = "/api/v1/accounts/" + support.id() + "/initial-access-tokens";

        assertThat(support.send("POST", path, Map.of()).status()).isEqualTo(403);
        assertThat(house.wire()
                        .postJson(path, Map.of(), "Authorization", "Bearer " + vendor)
                        .status())
                .isEqualTo(403);
        assertThat(house.wire().postJson(path, Map.of()).status()).isEqualTo(401);
        assertThat(new StaffMember(house, "administrator")
                        .send("POST", "/api/v1/accounts/" + UUID.randomUUID() + "/initial-access-tokens", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void namesTheEndpoint() {
        assertThat(house.wire().get("/.well-known/openid-configuration").text("registration_endpoint"))
                .isEqualTo("http://localhost:8080/connect/register");
    }

    private AccountId owner() {
        return AccountId.of(Tokens.claims(App.web("openid")
                        .signIn(house.browserOf(Visitor.unknown()), house.wire())
                        .text("access_token"))
                .getSubject());
    }

    private static Map<String, Object> metadata() {
        Map<String, Object> document = new HashMap<>();
        document.put(
                "client_name",
                "Registered tracker " + UUID.randomUUID().toString().substring(0, 8));
        document.put("client_uri", "https://tracker.example");
        document.put("redirect_uris", List.of(App.CALLBACK));
        document.put("scope", "openid activity:read activity:write");
        document.put("token_endpoint_auth_method", "client_secret_post");
        document.put("grant_types", List.of("authorization_code", "refresh_token"));
        document.put("contacts", List.of("ignored@tracker.example"));
        return document;
    }

    private static Map<String, Object> without(String member) {
        Map<String, Object> document = metadata();
        document.remove(member);
        return document;
    }

    private Answer register(String token, Object document) {
        return house.wire().postJson(PATH, document, "Authorization", "Bearer " + token);
    }

    private static List<Answer> atOnce(Callable<Answer> request) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : clients.invokeAll(Collections.nCopies(8, request))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            clients.shutdownNow();
        }
    }
}
