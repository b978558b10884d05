package io.fitconnect.auth.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.outsideprovider.OutsideLinks;
import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Phone;
import io.fitconnect.auth.testing.SoftKey;
import io.fitconnect.auth.testing.Tokens;
import io.fitconnect.auth.testing.Visitor;
import io.fitconnect.platform.usecase.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@AuthServiceTest
class ErasureIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final House house;
    private final RecordErasure recordErasure;
    private final OutsideLinks outsideLinks;
    private final Transactions transactions;
    private final Clock clock;
    private final JdbcClient jdbc;

    ErasureIntegrationTests(
            House house,
            RecordErasure recordErasure,
            OutsideLinks outsideLinks,
            Transactions transactions,
            Clock clock,
            JdbcClient jdbc) {
        this.house = house;
        this.recordErasure = recordErasure;
        this.outsideLinks = outsideLinks;
        this.transactions = transactions;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Test
    void leavesNoRowAboutThePersonOnceAllServicesHaveAnswered() {
        Visitor anna = Visitor.unknown();
        Browser browser = house.browserOf(anna);
        Answer tokens = App.web("openid vendor:manage").signIn(browser, house.wire());
        App tracker = App.tracker();
        tracker.redeem(
                house.wire(),
                browser.submit(browser.open(tracker.authorizationAddress()), Map.of("decision", "allow"))
                        .parameter("code"));
        AccountId account = accountOf(tokens);
        Answer app = house.wire()
                .postJson(
                        "/api/v1/vendor-apps",
                        Map.of(
                                "name", "Anna's tracker",
                                "website", "https://anna.example",
                                "redirectUris", List.of("https://anna.example/callback")),
                        "Authorization",
                        "Bearer " + tokens.text("access_token"));
        assertThat(app.status()).isEqualTo(201);
        useEverything(browser, anna); // with a second factor the token above would be too weak for keys
        transactions.run(
                () -> outsideLinks.save(account, "google", UUID.randomUUID().toString(), Instant.now()));
        assertThat(tablesThatHold(account.toString()))
                .contains(
                        "account",
                        "account_event",
                        "authenticator_app",
                        "browser_session",
                        "email_change",
                        "http_session",
                        "mailed_proof",
                        "oauth2_authorization",
                        "oauth2_authorization_consent",
                        "outside_link",
                        "passkey",
                        "recovery_code_set",
                        "remembered_device",
                        "vendor_app");

        UUID erasure = UUID.fromString(decide(anna.email()).text("erasureId"));

        assertThat(browser.open("/account").path()).isEqualTo("/login");
        assertThat(anna.signIn(house.browser()).status()).isEqualTo(422);
        assertThat(App.web("openid")
                        .refresh(house.wire(), tokens.text("refresh_token"))
                        .text("error"))
                .isEqualTo("invalid_grant");
        assertThat(house.wire()
                        .postAs(
                                app.text("clientId"),
                                app.text("clientSecret"),
                                "/oauth2/token",
                                Map.of("grant_type", "client_credentials", "scope", "activity:write"))
                        .text("error"))
                .as("an application goes with its owner")
                .isEqualTo("invalid_client");
        for (String service : List.of(
                "profile-service",
                "training-service",
                "social-service",
                "integration-service",
                "notification-service",
                "promo-service",
                "gamification-service")) {
            recordErasure.handle(account, service, Instant.now());
        }
        await("this service hears its own decision and answers")
                .atMost(SOON)
                .untilAsserted(
                        () -> assertThat(status(erasure).json().path("missing").toString())
                                .isEqualTo("[]"));
        assertThat(status(erasure).text("completedAt")).isNotEmpty();
        await("the outbox and the inbox are done")
                .atMost(SOON)
                .untilAsserted(
                        () -> assertThat(tablesThatHold(account.toString())).containsOnly("revocation"));
        assertThat(tablesThatHold(anna.email())).isEmpty();
    }

    @Test
    void showsWhichServicesHaveStillToAnswer() {
        Visitor boris = Visitor.unknown();
        AccountId account = accountOf(App.web("openid").signIn(house.browserOf(boris), house.wire()));
        UUID erasure = UUID.fromString(decide(account.toString()).text("erasureId"));

        recordErasure.handle(account, "training-service", Instant.now());
        recordErasure.handle(account, "training-service", Instant.now());

        assertThat(status(erasure).json().path("missing").toString())
                .contains("profile-service", "integration-service");
        assertThat(status(erasure).json().path("answered").toString()).contains("training-service");
        assertThat(status(erasure).json().has("completedAt")).isFalse();
        assertThat(house.management().get("/actuator/erasures").body()).contains(erasure.toString());
        assertThat(decide(account.toString()).text("erasureId"))
                .as("a decision that is repeated is announced again")
                .isEqualTo(erasure.toString());
    }

    @Test
    void refusesTokensOfAnErasedAccountAtTheProtocolToo() {
        String token = App.web("openid")
                .signIn(house.browserOf(Visitor.unknown()), house.wire())
                .text("access_token");
        assertThat(userInfo(token).status()).isEqualTo(200);

        decide(Tokens.claims(token).getSubject());

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(userInfo(token).status()).isEqualTo(401));
    }

    @Test
    void knowsNoStranger() {
        assertThat(decide(Visitor.unknown().email()).status()).isEqualTo(404);
        assertThat(decide(UUID.randomUUID().toString()).status()).isEqualTo(404);
        recordErasure.handle(AccountId.next(), "training-service", Instant.now());
    }

    /** Leaves a row in the table of each feature of the account's pages. */
    private void useEverything(Browser browser, Visitor anna) {
        SoftKey.next().register(browser, "My phone");
        browser.submit(
                browser.open("/account/email"),
                Map.of("email", Visitor.unknown().email()));
        Phone phone = Phone.setUp(browser, clock);
        Browser other = house.browser();
        other.submit(anna.signIn(other), Map.of("code", phone.code(1)));
    }

    private Answer userInfo(String token) {
        return house.wire().get("/userinfo", "Authorization", "Bearer " + token);
    }

    private Answer decide(String account) {
        return house.management().postJson("/actuator/erasures", Map.of("account", account));
    }

    private Answer status(UUID erasure) {
        return house.management().get("/actuator/erasures/" + erasure);
    }

    private static AccountId accountOf(Answer tokens) {
        return AccountId.of(Tokens.claims(tokens.text("access_token")).getSubject());
    }

    /** Searches every column of every table. */
    private List<String> tablesThatHold(String text) {
        List<String> found = new ArrayList<>();
        for (String table : jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list()) {
            Integer rows = jdbc.sql("select count(*) from " + table + " as r where r::text ilike '%' || ? || '%'")
                    .param(text)
                    .query(Integer.class)
                    .single();
            if (rows > 0) {
                found.add(table);
            }
        }
        return found;
    }
}
