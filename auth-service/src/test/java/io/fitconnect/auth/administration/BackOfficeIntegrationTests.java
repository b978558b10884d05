package io.fitconnect.auth.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Role;
import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.ShiftedClock;
import io.fitconnect.auth.testing.StaffMember;
import io.fitconnect.auth.testing.Tokens;
import io.fitconnect.auth.testing.Visitor;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@AuthServiceTest
class BackOfficeIntegrationTests {

    private static final String PATH = "/api/v1/accounts";
    private static final List<String> ACTS = List.of(
            "GET /api/v1/accounts?name=Anna",
            "GET /api/v1/accounts/{id}",
            "PUT /api/v1/accounts/{id}/suspension",
            "DELETE /api/v1/accounts/{id}/suspension",
            "PUT /api/v1/accounts/{id}/roles/support",
            "DELETE /api/v1/accounts/{id}/roles/support",
            "GET /api/v1/vendor-app-reviews",
            "GET /api/v1/vendor-app-reviews/vendor-x",
            "POST /api/v1/vendor-app-reviews/vendor-x/approval",
            "POST /api/v1/vendor-app-reviews/vendor-x/refusal");

    private final House house;
    private final JdbcClient jdbc;
    private final LockAccount lockAccount;
    private final ShiftedClock clock;
    private final Visitor anna = Visitor.unknown();
    private Browser browser;
    private Answer tokens;

    BackOfficeIntegrationTests(House house, JdbcClient jdbc, LockAccount lockAccount, ShiftedClock clock) {
        this.lockAccount = lockAccount;
        this.clock = clock;
        this.house = house;
        this.jdbc = jdbc;
        this.browser = house.browser();
        this.tokens = house.wire().get("/login");
    }

    @BeforeEach
    void register() {
        browser = house.browserOf(anna);
        tokens = App.web("openid vendor:manage back-office").signIn(browser, house.wire());
    }

    @Test
    void findsAccountsByAddressIdAndName() {
        StaffMember support = new StaffMember(house, "support");
        String unique = "Zorro" + UUID.randomUUID().toString().substring(0, 8);
        jdbc.sql("update account set display_name = ? where id = ?")
                .params(unique + " Vega", UUID.fromString(id()))
                .update();

        assertThat(ids(support.get(PATH + "?email=" + encode(anna.email().toUpperCase(Locale.ROOT)))))
                .containsExactly(id());
        assertThat(ids(support.get(PATH + "?id=" + id()))).containsExactly(id());
        assertThat(ids(support.get(PATH + "?name=" + unique.toLowerCase(Locale.ROOT))))
                .containsExactly(id());
        assertThat(ids(support.get(PATH + "?name=Zorr%25")))
                .as("a sign of LIKE is a sign")
                .isEmpty();
        assertThat(ids(support.get(PATH + "?email=" + encode(Visitor.unknown().email()))))
                .isEmpty();
        assertThat(support.get(PATH).status()).isEqualTo(400);
        assertThat(support.get(PATH + "?name=Z").status()).isEqualTo(400);
        assertThat(support.get(PATH + "?name=Zorro&id=" + id()).status()).isEqualTo(400);
        Answer seen = support.get(PATH + "/" + id());
        assertThat(seen.text("email")).isEqualTo(anna.email());
        assertThat(seen.body()).doesNotContain("argon2", "password");
        assertThat(support.get(PATH + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void locksAnAccountEverywhereWithinSeconds() {
        StaffMember support = new StaffMember(house, "support");
        assertThat(read(tokens)).isEqualTo(200);
        App tracker = App.tracker();
        Answer ofVendor = tracker.redeem(
                house.wire(),
                browser.submit(browser.open(tracker.authorizationAddress()), Map.of("decision", "allow"))
                        .parameter("code"));
        assertThat(read(ofVendor)).as("not its scope").isEqualTo(403);

        Answer locked = support.send("PUT", PATH + "/" + id() + "/suspension", Map.of("reason", "Sells doping."));

        assertThat(locked.status()).isEqualTo(200);
        assertThat(locked.text("suspensionReason")).isEqualTo("Sells doping.");
        assertThat(browser.open("/account").path()).as("the browser's session").isEqualTo("/login");
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            assertThat(read(tokens)).isEqualTo(401);
            assertThat(read(ofVendor)).isEqualTo(401);
        });
        assertThat(App.web("openid")
                        .refresh(house.wire(), tokens.text("refresh_token"))
                        .text("error"))
                .isEqualTo("invalid_grant");
        assertThat(tracker.refresh(house.wire(), ofVendor.text("refresh_token")).text("error"))
                .isEqualTo("invalid_grant");
        Page refused = anna.signIn(house.browser());
        assertThat(refused.path()).isEqualTo("/login/suspended");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("This account is locked");
        assertThat(anna.signIn(house.browser(), "not her password").status())
                .as("who does not know the password learns nothing")
                .isEqualTo(422);
        Event hidden = KafkaEvents.await("auth.account", id(), "account-hidden.v1");
        EventContracts.assertValid("auth", "account", "account-hidden", hidden.data());

        support.delete(PATH + "/" + id() + "/suspension");

        assertThat(anna.signIn(house.browser()).path()).isEqualTo("/account");
        assertThat(tracker.refresh(house.wire(), ofVendor.text("refresh_token")).text("error"))
                .as("what was granted before the lock has ended for good")
                .isEqualTo("invalid_grant");
        Event shown = KafkaEvents.await("auth.account", id(), "account-shown.v1");
        EventContracts.assertValid("auth", "account", "account-shown", shown.data());
    }

    @Test
    void endsWhatALockThatDiedHalfwayLeftOpen() {
        App app = App.web("openid");
        AccountId account = new AccountId(UUID.fromString(id()));

        lockAccount.handle(account, "Sells doping.", new Staff(AccountId.next(), Set.of(Role.ADMINISTRATOR)));

        assertThat(families(account)).as("in a second").isNotZero();
        assertThat(app.refresh(house.wire(), tokens.text("refresh_token")).text("error"))
                .as("a locked account gets no token meanwhile")
                .isEqualTo("invalid_grant");
        clock.shift(Duration.ofMinutes(2));
        try {
            await().untilAsserted(() -> assertThat(families(account)).isZero());
        } finally {
            clock.shift(Duration.ZERO);
        }
        assertThat(browser.open("/account").path()).isEqualTo("/login");
    }

    private int families(AccountId account) {
        return jdbc.sql("select count(*) from oauth2_authorization where principal_name = ?")
                .param(account.toString())
                .query(Integer.class)
                .single();
    }

    @Test
    void keepsSupportFromLockingStaffAndEverybodyFromLockingThemselves() {
        StaffMember support = new StaffMember(house, "support");
        StaffMember moderator = new StaffMember(house, "moderator");
        Map<String, Object> reason = Map.of("reason", "Because.");

        assertThat(support.send("PUT", PATH + "/" + moderator.id() + "/suspension", reason)
                        .text("type"))
                .isEqualTo("urn:fitconnect:problem:staff-account");
        assertThat(support.send("PUT", PATH + "/" + support.id() + "/suspension", reason)
                        .text("type"))
                .isEqualTo("urn:fitconnect:problem:own-account");
        assertThat(support.send("PUT", PATH + "/" + id() + "/suspension", Map.of("reason", " "))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void givesAndTakesRoles() {
        StaffMember administrator = new StaffMember(house, "administrator");

        Answer granted = administrator.send("PUT", PATH + "/" + id() + "/roles/support", Map.of());

        assertThat(granted.json().path("roles").toString()).contains("support");
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(read(tokens)).isEqualTo(401));
        assertThat(administrator
                        .delete(PATH + "/" + id() + "/roles/support")
                        .json()
                        .path("roles")
                        .toString())
                .doesNotContain("support");
        assertThat(administrator.delete(PATH + "/" + id() + "/roles/emperor").status())
                .isEqualTo(400);
    }

    @Test
    void leavesTheLastAdministratorTheRole() {
        StaffMember administrator = new StaffMember(house, "administrator");
        jdbc.sql("update account set roles = 'athlete' where roles like '%administrator%' and id <> ?")
                .param(UUID.fromString(administrator.id()))
                .update();

        Answer refused = administrator.delete(PATH + "/" + administrator.id() + "/roles/administrator");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("type")).isEqualTo("urn:fitconnect:problem:last-administrator");
        assertThat(house.management()
                        .postJson(
                                "/actuator/roles",
                                Map.of(
                                        "email", administrator.visitor().email(),
                                        "role", "administrator",
                                        "granted", "false"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void isClosedToAllOthers() {
        StaffMember administrator = new StaffMember(house, "administrator");
        App tracker = App.tracker();
        Map<String, String> others = new LinkedHashMap<>();
        others.put("an athlete", tokens.text("access_token"));
        others.put(
                "a vendor's token of an administrator",
                tracker.redeem(
                                house.wire(),
                                administrator
                                        .browser()
                                        .submit(
                                                administrator.browser().open(tracker.authorizationAddress()),
                                                Map.of("decision", "allow"))
                                        .parameter("code"))
                        .text("access_token"));
        others.put(
                "an administrator without the scope",
                App.web("openid vendor:manage")
                        .signIn(administrator.browser(), house.wire())
                        .text("access_token"));
        for (String role : List.of("vendor", "editor", "moderator")) {
            others.put(role, new StaffMember(house, role).bearer().substring(7));
        }

        for (String act : ACTS) {
            String method = act.split(" ", 2)[0];
            String path = act.split(" ", 2)[1].replace("{id}", id());
            Map<String, Object> body = Map.of("reason", "x", "version", 0);
            others.forEach(
                    (who, token) -> assertThat(ask(method, path, body, token).status())
                            .as("%s %s by %s", method, path, who)
                            .isEqualTo(403));
            assertThat(ask(method, path, body, "nonsense").status()).as(act).isEqualTo(401);
        }
        for (String act : ACTS) { // behind the others, whose tokens end with what an administrator does
            String method = act.split(" ", 2)[0];
            String path = act.split(" ", 2)[1].replace("{id}", id());
            Map<String, Object> body = Map.of("reason", "x", "version", 0);
            assertThat(ask(method, path, body, administrator.bearer().substring(7))
                            .status())
                    .as("%s by an administrator", act)
                    .isNotIn(401, 403);
        }
    }

    @Test
    void hasNoPageForOthers() {
        assertThat(browser.open("/back-office").status()).isEqualTo(404);
        assertThat(browser.open("/back-office/apps").status()).isEqualTo(404);
        assertThat(browser.open("/back-office/accounts/" + id()).status()).isEqualTo(404);
        assertThat(house.browser().open("/back-office").path()).isEqualTo("/login");
        StaffMember support = new StaffMember(house, "support");
        assertThat(support.browser().open("/back-office").status()).isEqualTo(200);
        assertThat(support.browser().open("/account").answer().body()).contains("href=\"/back-office\"");
        assertThat(house.browserOf(Visitor.unknown()).open("/account").answer().body())
                .doesNotContain("/back-office");
        assertThat(support.browser().open("/back-office/apps").status())
                .as("administrators decide")
                .isEqualTo(404);
    }

    @Test
    void doesTheSameInTheBrowser() {
        StaffMember administrator = new StaffMember(house, "administrator");
        Browser desk = administrator.browser();

        Page found = desk.open("/back-office?q=" + encode(anna.email()));
        assertThat(found.text()).contains(anna.email(), anna.name());
        Page account = desk.open("/back-office/accounts/" + id());
        Page locked = desk.submit(account, Map.of("reason", "Sells doping."));

        assertThat(locked.text()).contains("Locked: Sells doping.");
        assertThat(browser.open("/account").path()).isEqualTo("/login");
        assertThat(desk.submit(locked, Map.of()).text()).doesNotContain("Locked:");
    }

    @Test
    void decidesAboutApplicationsInTheBrowser() {
        String name = "Queue Tracker " + UUID.randomUUID().toString().substring(0, 8);
        house.wire()
                .postJson(
                        "/api/v1/vendor-apps",
                        Map.of(
                                "name",
                                name,
                                "website",
                                "https://queue.example",
                                "redirectUris",
                                List.of("https://queue.example/callback")),
                        "Authorization",
                        "Bearer " + tokens.text("access_token"));
        jdbc.sql("delete from vendor_app_proposal where name <> ?").param(name).update();
        StaffMember administrator = new StaffMember(house, "administrator");

        Page queue = administrator.browser().open("/back-office/apps");
        assertThat(queue.text()).contains(name, "https://queue.example/callback");
        Page after = administrator.browser().submit(queue, Map.of());

        assertThat(after.text()).doesNotContain(name);
        assertThat(browser.open("/account/developer").text()).contains(name, "approved");
    }

    private Answer ask(String method, String path, Map<String, Object> body, String token) {
        String bearer = "Bearer " + token;
        return switch (method) {
            case "GET" -> house.wire().get(path, "Authorization", bearer);
            case "DELETE" -> house.wire().delete(path, "Authorization", bearer);
            default -> house.wire().sendJson(method, path, reviewOrReason(path, body), "Authorization", bearer);
        };
    }

    private static Map<String, Object> reviewOrReason(String path, Map<String, Object> body) {
        return path.endsWith("approval")
                ? Map.of("version", 0)
                : path.endsWith("suspension") ? Map.of("reason", "x") : body;
    }

    private String id() {
        return Tokens.claims(tokens.text("access_token")).getSubject();
    }

    private int read(Answer of) {
        return house.wire()
                .get("/api/v1/vendor-apps", "Authorization", "Bearer " + of.text("access_token"))
                .status();
    }

    private static List<String> ids(Answer answer) {
        return answer.json().path("items").findValuesAsString("id");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
