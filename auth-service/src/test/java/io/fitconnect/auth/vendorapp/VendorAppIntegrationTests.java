package io.fitconnect.auth.vendorapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.auth.testing.Activity;
import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.StaffMember;
import io.fitconnect.auth.testing.Tokens;
import io.fitconnect.auth.testing.Visitor;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@AuthServiceTest
class VendorAppIntegrationTests {

    private static final String PATH = "/api/v1/vendor-apps";
    private static final String REVIEWS = "/api/v1/vendor-app-reviews";
    private static final Map<String, Object> SWIFT = Map.of(
            "name", "Swift Tracker",
            "website", "https://swift.example",
            "redirectUris", List.of(App.CALLBACK.replace(":49152", "")));

    private final House house;
    private final JdbcClient jdbc;
    private final Activity activity;

    VendorAppIntegrationTests(House house, JdbcClient jdbc, Activity activity) {
        this.house = house;
        this.jdbc = jdbc;
        this.activity = activity;
    }

    @Test
    void worksForItsOwnerAloneUntilItIsApproved() {
        Browser developer = house.browserOf(Visitor.unknown());
        Answer registered = register(bearer(developer), SWIFT);
        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.header("Cache-Control")).isEqualTo("no-store");
        assertThat(registered.text("status")).isEqualTo("unapproved");
        App swift = appOf(registered, "activity:write");
        Browser athlete = house.browserOf(Visitor.unknown());

        Page refused = athlete.open(swift.authorizationAddress());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("Swift Tracker was not approved by FitConnect");
        assertThat(link(developer, swift).text("access_token")).isNotEmpty();

        StaffMember administrator = new StaffMember(house, "administrator");
        assertThat(decide(administrator, registered, "approval", Map.of("version", 0))
                        .status())
                .isEqualTo(200);

        Page asked = athlete.open(swift.authorizationAddress());
        assertThat(asked.text()).contains("Allow Swift Tracker?");
        assertThat(link(athlete, swift).text("access_token")).isNotEmpty();
    }

    @Test
    void goesOnAsApprovedWhileAChangeWaits() {
        String owner = bearer("openid vendor:manage");
        StaffMember administrator = new StaffMember(house, "administrator");
        Answer registered = register(owner, named("Heron Tracker"));
        decide(administrator, registered, "approval", Map.of("version", 0));

        Answer changed = change(owner, registered, "\"v1\"", named("Heron Coach"));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text("name")).isEqualTo("Heron Tracker");
        assertThat(changed.json().path("waiting").path("name").asString()).isEqualTo("Heron Coach");
        Browser athlete = house.browserOf(Visitor.unknown());
        assertThat(athlete.open(appOf(registered, "activity:write").authorizationAddress())
                        .text())
                .contains("Allow Heron Tracker?");

        Answer refused =
                decide(administrator, registered, "refusal", Map.of("version", 2, "reason", "Coaches need a licence."));

        assertThat(refused.json().path("app").path("status").asString()).isEqualTo("approved");
        Answer seen = house.wire().get(registered.header("Location"), "Authorization", owner);
        assertThat(seen.text("reason")).isEqualTo("Coaches need a licence.");
        assertThat(seen.json().has("waiting")).isFalse();
    }

    @Test
    void becomesWhatWasApproved() {
        String owner = bearer("openid vendor:manage");
        StaffMember administrator = new StaffMember(house, "administrator");
        Answer registered = register(owner, SWIFT);

        assertThat(change(owner, registered, "\"v0\"", named("Swift Coach")).text("name"))
                .as("only its owner can use it yet")
                .isEqualTo("Swift Coach");
        assertThat(decide(administrator, registered, "approval", Map.of("version", 0))
                        .text("type"))
                .as("what the administrator has read is not what waits")
                .isEqualTo("urn:fitconnect:problem:nothing-to-decide");
        assertThat(decide(administrator, registered, "approval", Map.of("version", 1))
                        .status())
                .isEqualTo(200);

        assertThat(house.browserOf(Visitor.unknown())
                        .open(appOf(registered, "activity:write").authorizationAddress())
                        .text())
                .contains("Allow Swift Coach?");
    }

    @Test
    void endsTokensWhenAnApprovalIsTakenBack() {
        String owner = bearer("openid vendor:manage");
        StaffMember administrator = new StaffMember(house, "administrator");
        Answer registered = register(owner, named("Glider"));
        decide(administrator, registered, "approval", Map.of("version", 0));
        App glider = appOf(registered, "openid activity:write");
        Browser athlete = house.browserOf(Visitor.unknown());
        Answer tokens = link(athlete, glider);

        decide(administrator, registered, "refusal", Map.of("version", 1, "reason", "It sells recordings."));

        assertThat(glider.refresh(house.wire(), tokens.text("refresh_token")).text("error"))
                .isEqualTo("invalid_grant");
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(house.wire()
                                .get(PATH, "Authorization", "Bearer " + tokens.text("access_token"))
                                .status())
                        .isEqualTo(401));
    }

    @Test
    void stopsForAllWhileItsOwnerIsLocked() {
        Visitor vendor = Visitor.unknown();
        Browser developer = house.browserOf(vendor);
        StaffMember administrator = new StaffMember(house, "administrator");
        String owner = bearer(developer);
        Answer registered = register(owner, named("Osprey"));
        decide(administrator, registered, "approval", Map.of("version", 0));
        App osprey = appOf(registered, "openid activity:write");
        Browser athlete = house.browserOf(Visitor.unknown());
        Answer tokens = link(athlete, osprey);
        assertThat(itself(osprey).status()).isEqualTo(200);
        String suspension = "/api/v1/accounts/"
                + Tokens.claims(owner.substring("Bearer ".length())).getSubject() + "/suspension";

        administrator.send("PUT", suspension, Map.of("reason", "Sells recordings."));

        Page stopped = athlete.open(osprey.authorizationAddress() + "&prompt=consent");
        assertThat(stopped.status()).isEqualTo(403);
        assertThat(stopped.text()).contains("Osprey is stopped by FitConnect until further notice");
        assertThat(athlete.open(osprey.authorizationAddress()).parameter("code"))
                .satisfies(code -> assertThat(osprey.redeem(house.wire(), code).text("error"))
                        .as("what was allowed before needs no page")
                        .isEqualTo("invalid_grant"));
        assertThat(osprey.refresh(house.wire(), tokens.text("refresh_token")).text("error"))
                .isEqualTo("invalid_grant");
        assertThat(itself(osprey).text("error")).isEqualTo("unauthorized_client");
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(house.wire()
                                .get(PATH, "Authorization", "Bearer " + tokens.text("access_token"))
                                .status())
                        .isEqualTo(401));

        administrator.delete(suspension);

        assertThat(osprey.refresh(house.wire(), tokens.text("refresh_token")).status())
                .isEqualTo(200);
        assertThat(itself(osprey).status()).isEqualTo(200);
    }

    @Test
    void recordsEachActForItsOwner() {
        Visitor vendor = Visitor.unknown();
        Browser developer = house.browserOf(vendor);
        String owner = bearer(developer);
        StaffMember administrator = new StaffMember(house, "administrator");
        Answer registered = register(owner, named("Kestrel"));
        decide(administrator, registered, "approval", Map.of("version", 0));
        change(owner, registered, "\"v1\"", named("Kestrel Coach"));
        decide(administrator, registered, "refusal", Map.of("version", 2, "reason", "Coaches need a licence."));
        String location = registered.header("Location");
        house.wire().postJson(location + "/secrets", Map.of("previousValidDays", 0), "Authorization", owner);
        house.wire().delete(location, "Authorization", owner, "If-Match", "\"v3\"");

        assertThat(activity.of(vendor.email()))
                .startsWith(
                        "vendor-app-deleted Kestrel",
                        "vendor-app-secret-rotated Kestrel",
                        "vendor-app-refused Kestrel Coach",
                        "vendor-app-changed Kestrel Coach",
                        "vendor-app-approved Kestrel",
                        "vendor-app-registered Kestrel");
        assertThat(developer.open("/account/activity").text())
                .contains("FitConnect refused your application: Kestrel Coach");
    }

    @Test
    void refusesASecondApprovedNameThatLooksTheSame() {
        StaffMember administrator = new StaffMember(house, "administrator");
        Answer first = register(bearer("openid vendor:manage"), named("Zephyr One"));
        Answer twin = register(bearer("openid vendor:manage"), named("Z\u00e9phyr 0ne"));
        decide(administrator, first, "approval", Map.of("version", 0));

        Answer refused = decide(administrator, twin, "approval", Map.of("version", 0));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("type")).isEqualTo("urn:fitconnect:problem:name-taken");
    }

    @Test
    void approvesNoNameOfAClientOfTheHouse() {
        StaffMember administrator = new StaffMember(house, "administrator");
        Answer twin = register(bearer("openid vendor:manage"), named("Demo Trącker"));

        Answer refused = decide(administrator, twin, "approval", Map.of("version", 0));

        assertThat(refused.text("type")).isEqualTo("urn:fitconnect:problem:name-taken");
    }

    @Test
    void takesNoRedirectToTheHouse() {
        String owner = bearer("openid vendor:manage");
        Map<String, Object> details = new HashMap<>(named("Peregrine"));
        details.put("redirectUris", List.of("http://localhost:8080/app/callback"));

        assertThat(register(owner, details).text("type")).isEqualTo("urn:fitconnect:problem:unsafe-redirect-uri");
        Answer registered = register(owner, named("Peregrine"));
        assertThat(change(owner, registered, "\"v0\"", details).text("type"))
                .isEqualTo("urn:fitconnect:problem:unsafe-redirect-uri");
    }

    @Test
    void exchangesTheSecretWithoutAGap() {
        String owner = bearer("openid vendor:manage");
        Answer registered = register(owner, SWIFT);
        String path = registered.header("Location") + "/secrets";

        Answer rotated = house.wire().postJson(path, Map.of("previousValidDays", 7), "Authorization", owner);

        assertThat(rotated.status()).isEqualTo(201);
        assertThat(rotated.header("Cache-Control")).isEqualTo("no-store");
        App before = appOf(registered, "activity:write");
        App after = before.withSecret(rotated.text("clientSecret"));
        assertThat(itself(before).status()).isEqualTo(200);
        assertThat(itself(after).status()).isEqualTo(200);

        Answer last = house.wire().postJson(path, Map.of("previousValidDays", 0), "Authorization", owner);

        assertThat(itself(before).status()).isEqualTo(401);
        assertThat(itself(after).status()).isEqualTo(401);
        assertThat(itself(after.withSecret(last.text("clientSecret"))).status()).isEqualTo(200);
        assertThat(house.wire()
                        .postJson(path, Map.of("previousValidDays", 31), "Authorization", owner)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void endsWithAllItsTokensWhenItIsDeleted() {
        Browser developer = house.browserOf(Visitor.unknown());
        String owner = bearer(developer);
        Answer registered = register(owner, SWIFT);
        App swift = appOf(registered, "openid activity:write");
        Answer tokens = link(developer, swift);
        String location = registered.header("Location");
        assertThat(house.wire().delete(location, "Authorization", owner).status())
                .as("without the version that was read")
                .isEqualTo(428);

        assertThat(house.wire()
                        .delete(location, "Authorization", owner, "If-Match", "\"v0\"")
                        .status())
                .isEqualTo(204);

        assertThat(house.wire().get(location, "Authorization", owner).status()).isEqualTo(404);
        assertThat(swift.refresh(house.wire(), tokens.text("refresh_token")).status())
                .isEqualTo(401);
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            assertThat(house.wire()
                            .get(PATH, "Authorization", "Bearer " + tokens.text("access_token"))
                            .status())
                    .isEqualTo(401);
            assertThat(jdbc.sql("""
                                    select count(*) from oauth2_authorization_consent c
                                    join oauth2_registered_client r on r.id = c.registered_client_id where r.client_id = ?
                                    """)
                            .param(registered.text("clientId"))
                            .query(Integer.class)
                            .single())
                    .isZero();
        });
    }

    @Test
    void asksNobodyAnyMoreOnceItIsDeleted() {
        Browser developer = house.browserOf(Visitor.unknown());
        String owner = bearer(developer);
        Answer registered = register(owner, named("Gone Tracker"));
        App gone = appOf(registered, "openid activity:write");
        Page asked = developer.open(gone.authorizationAddress());
        assertThat(asked.text()).contains("Allow Gone Tracker?");
        house.wire().delete(registered.header("Location"), "Authorization", owner, "If-Match", "\"v0\"");

        Page late = developer.submit(asked, Map.of("decision", "allow"));
        assertThat(late.parameter("error")).isEqualTo("access_denied");
        assertThat(developer.open("/account/apps").text()).contains("No application is connected.");

        Page page = developer.open(gone.authorizationAddress());
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).doesNotContain("Allow Gone Tracker?");
    }

    @Test
    void letsNobodyElseChangeRotateDeleteOrDecide() {
        Answer registered = register(bearer("openid vendor:manage"), SWIFT);
        String stranger = bearer("openid vendor:manage");
        String location = registered.header("Location");
        StaffMember support = new StaffMember(house, "support");

        assertThat(change(stranger, registered, "\"v0\"", SWIFT).status()).isEqualTo(404);
        assertThat(house.wire()
                        .delete(location, "Authorization", stranger, "If-Match", "\"v0\"")
                        .status())
                .isEqualTo(404);
        assertThat(house.wire()
                        .postJson(location + "/secrets", Map.of("previousValidDays", 1), "Authorization", stranger)
                        .status())
                .isEqualTo(404);
        assertThat(house.wire().get(REVIEWS, "Authorization", stranger).status())
                .isEqualTo(403);
        assertThat(support.get(REVIEWS).status()).isEqualTo(200);
        assertThat(decide(support, registered, "approval", Map.of("version", 0)).status())
                .isEqualTo(403);
    }

    @Test
    void announcesTheWholeStateOfAnApplication() {
        String owner = bearer("openid vendor:manage");

        Answer registered = register(owner, named("Announced Tracker"));

        Event event = KafkaEvents.await("auth.vendor-app", registered.text("clientId"), "vendor-app-changed.v1");
        EventContracts.assertValid("auth", "vendor-app", "vendor-app-changed", event.data());
        assertThat(event.data().path("status").asString()).isEqualTo("unapproved");
        assertThat(event.data().path("changeWaits").asBoolean()).isTrue();
    }

    @Test
    void letsADeveloperDoItAllInTheBrowser() {
        Browser developer = house.browserOf(Visitor.unknown());

        Page registered = developer.submit(
                developer.open("/account/developer"),
                Map.of(
                        "name", "Page Tracker",
                        "website", "https://page.example",
                        "redirectUris", "https://page.example/a\nhttps://page.example/b"));
        assertThat(registered.text()).contains("Copy it now", "works for your account only", "Page Tracker");
        assertThat(registered.answer().header("Cache-Control")).contains("no-store");

        Page list = developer.open("/account/developer");
        assertThat(list.text()).contains("Page Tracker");
        Page pretender = developer.submit(
                list,
                Map.of(
                        "name", "FitConn\u00e9ct",
                        "website", "https://page.example",
                        "redirectUris", "https://page.example/a"));
        assertThat(pretender.status()).isEqualTo(422);
        assertThat(pretender.text()).contains("FitConnect");
    }

    @Test
    void showsTheSecretOnce() {
        String owner = bearer("openid vendor:manage");
        Answer registered = register(owner, SWIFT);

        Answer shown = house.wire().get(registered.header("Location"), "Authorization", owner);

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.text("name")).isEqualTo("Swift Tracker");
        assertThat(shown.body()).doesNotContain("ecret");
        assertThat(jdbc.sql("select client_secret from oauth2_registered_client where client_id = ?")
                        .param(registered.text("clientId"))
                        .query(String.class)
                        .single())
                .startsWith("{sha256}")
                .doesNotContain(registered.text("clientSecret"));
    }

    @Test
    void listsOnesOwnApplicationsAndNobodyElses() {
        String owner = bearer("openid vendor:manage");
        String clientId = register(owner, SWIFT).text("clientId");
        String stranger = bearer("openid vendor:manage");

        assertThat(house.wire()
                        .get(PATH, "Authorization", owner)
                        .json()
                        .path("items")
                        .findValuesAsString("clientId"))
                .containsExactly(clientId);
        assertThat(house.wire().get(PATH, "Authorization", stranger).json().path("items"))
                .isEmpty();
        assertThat(house.wire()
                        .get(PATH + "/" + clientId, "Authorization", stranger)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void saysWhatIsWrong() {
        String owner = bearer("openid vendor:manage");

        Answer unsafe = register(
                owner,
                Map.of(
                        "name", "Swift",
                        "website", "https://swift.example",
                        "redirectUris", List.of("http://swift.example/callback")));
        Answer pretender = register(
                owner,
                Map.of(
                        "name", "FitConnect Sync",
                        "website", "https://swift.example",
                        "redirectUris", List.of("https://swift.example/callback")));
        Answer empty = register(owner, Map.of("name", "", "website", "", "redirectUris", List.of()));

        assertThat(unsafe.status()).isEqualTo(400);
        assertThat(unsafe.text("type")).isEqualTo("urn:fitconnect:problem:unsafe-redirect-uri");
        assertThat(unsafe.header("Content-Type")).startsWith("application/problem+json");
        assertThat(pretender.text("type")).isEqualTo("urn:fitconnect:problem:reserved-name");
        assertThat(empty.text("type")).isEqualTo("urn:fitconnect:problem:invalid-request");
    }

    @Test
    void limitsHowManyAnAccountOwns() {
        String owner = bearer("openid vendor:manage");
        for (int i = 0; i < 20; i++) {
            assertThat(register(owner, SWIFT).status()).isEqualTo(201);
        }

        Answer oneMore = register(owner, SWIFT);

        assertThat(oneMore.status()).isEqualTo(409);
        assertThat(oneMore.text("type")).isEqualTo("urn:fitconnect:problem:too-many-vendor-apps");
    }

    @Test
    void needsASignedInPersonWithTheScope() {
        String withoutScope = bearer("openid");
        String ofAClient = "Bearer "
                + App.tracker()
                        .token(house.wire(), Map.of("grant_type", "client_credentials", "scope", "activity:write"))
                        .text("access_token");

        assertThat(register(withoutScope, SWIFT).status()).isEqualTo(403);
        assertThat(register(ofAClient, SWIFT).status()).isEqualTo(403);
        assertThat(register("Bearer nonsense", SWIFT).status()).isEqualTo(401);
        assertThat(house.wire().postJson(PATH, SWIFT).status()).isEqualTo(401);
    }

    @Test
    void isClosedToTheBrowsersSession() {
        Browser browser = house.browserOf(Visitor.unknown());

        assertThat(browser.open(PATH).status()).isEqualTo(401);
    }

    private static Map<String, Object> named(String name) {
        return Map.of(
                "name",
                name,
                "website",
                "https://swift.example",
                "redirectUris",
                List.of(App.CALLBACK.replace(":49152", "")));
    }

    private static App appOf(Answer registered, String scope) {
        return new App(
                registered.text("clientId"),
                registered.text("clientSecret"),
                App.CALLBACK,
                scope,
                App.tracker().verifier());
    }

    private Answer link(Browser browser, App app) {
        Page asked = browser.open(app.authorizationAddress());
        Page back = browser.submit(asked, Map.of("decision", "allow"));
        return app.redeem(house.wire(), back.parameter("code"));
    }

    private Answer itself(App app) {
        return app.token(house.wire(), Map.of("grant_type", "client_credentials", "scope", "activity:write"));
    }

    private static Answer decide(StaffMember staff, Answer registered, String decision, Map<String, Object> body) {
        return staff.send("POST", REVIEWS + "/" + registered.text("clientId") + "/" + decision, body);
    }

    private Answer change(String bearer, Answer registered, String version, Map<String, Object> app) {
        return house.wire()
                .sendJson("PUT", registered.header("Location"), app, "Authorization", bearer, "If-Match", version);
    }

    private Answer register(String bearer, Map<String, Object> app) {
        return house.wire().postJson(PATH, app, "Authorization", bearer);
    }

    private String bearer(String scope) {
        return bearer(house.browserOf(Visitor.unknown()), scope);
    }

    private String bearer(Browser browser) {
        return bearer(browser, "openid vendor:manage");
    }

    private String bearer(Browser browser, String scope) {
        return "Bearer " + App.web(scope).signIn(browser, house.wire()).text("access_token");
    }
}
