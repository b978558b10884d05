package io.fitconnect.auth.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.account.Accounts;
import io.fitconnect.auth.account.EmailAddress;
import io.fitconnect.auth.export.ExpireDataExport.Expiry;
import io.fitconnect.auth.testing.Activity;
import io.fitconnect.auth.testing.Answer;
import io.fitconnect.auth.testing.App;
import io.fitconnect.auth.testing.AuthServiceTest;
import io.fitconnect.auth.testing.Browser;
import io.fitconnect.auth.testing.House;
import io.fitconnect.auth.testing.Mailbox;
import io.fitconnect.auth.testing.Page;
import io.fitconnect.auth.testing.Visitor;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.ExportStore;
import io.fitconnect.platform.object.ObjectKey;
import io.fitconnect.platform.object.ObjectStore;
import io.fitconnect.platform.object.StoredObject;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The collector, with parts that come as other services would send them; this service's own part comes by itself. */
@AuthServiceTest
class DataExportIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final List<String> OTHERS = List.of(
            "gamification-service",
            "integration-service",
            "notification-service",
            "profile-service",
            "promo-service",
            "social-service",
            "training-service");

    private final House house;
    private final Accounts accounts;
    private final ExportStore store;
    private final DueWork work;
    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final Activity activity;

    DataExportIntegrationTests(
            House house,
            Accounts accounts,
            ExportStore store,
            DueWork work,
            Transactions transactions,
            JdbcClient jdbc,
            Activity activity) {
        this.house = house;
        this.accounts = accounts;
        this.store = store;
        this.work = work;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.activity = activity;
    }

    @Test
    void makesOneArchiveOfThePartsOfAllServices() throws IOException {
        Visitor anna = Visitor.unknown();
        Browser browser = house.browserOf(anna);
        App.web("openid").signIn(browser, house.wire());
        App tracker = App.tracker();
        tracker.redeem(
                house.wire(),
                browser.submit(browser.open(tracker.authorizationAddress()), Map.of("decision", "allow"))
                        .parameter("code"));
        AccountId account = idOf(anna);

        UUID export = request(anna.email());

        Event request = KafkaEvents.await("auth.account", account.toString(), "data-export-requested.v1");
        EventContracts.assertValid(request);
        assertThat(request.data().get("exportId").asString()).isEqualTo(export.toString());
        awaitMissing(export, OTHERS);
        assertThat(status(export).text("state")).isEqualTo("collecting");
        for (String service : List.of(
                "training-service",
                "social-service",
                "integration-service",
                "notification-service",
                "promo-service",
                "gamification-service")) {
            announce(account, export, service, write(export, service));
        }
        announce(account, export, "training-service", write(export, "training-service"));
        awaitMissing(export, List.of("profile-service"));
        assertThat(house.management().get("/actuator/exports").body()).contains(export.toString());
        assertThat(status(export).json().has("object")).isFalse();

        announce(account, export, "profile-service", write(export, "profile-service"));

        awaitReady(export);
        Map<String, String> files = archive(export);
        assertThat(files)
                .containsKeys("manifest.json", "profile-service/data.json", "training-service/data.json")
                .containsKeys("auth-service/account.json", "auth-service/sessions.json", "auth-service/consents.json")
                .containsKeys("auth-service/vendor-apps.json", "auth-service/exports.json");
        assertThat(files.get("auth-service/account.json")).contains(anna.email(), anna.name());
        assertThat(files.get("auth-service/sessions.json")).contains("signedInAt", "lastUsedAt");
        assertThat(files.get("auth-service/consents.json"))
                .contains("\"application\":\"Demo Tracker\"", "activity:write");
        assertThat(files.get("auth-service/sign-ins-to-applications.json"))
                .contains("FitConnect", "accessTokenIssuedAt");
        assertHoldsNoSecret(String.join("\n", files.values()), account);
        assertThat(Instant.parse(status(export).text("expiresAt")))
                .isBetween(Instant.now().plus(Duration.ofDays(6)), Instant.now().plus(Duration.ofDays(8)));
    }

    @Test
    void answersARequestBesideAnotherWithTheOneUnderWay() {
        Visitor boris = Visitor.unknown();
        house.browserOf(boris);

        UUID first = request(boris.email());
        UUID second = request(idOf(boris).toString());

        assertThat(second).isEqualTo(first);
        assertThat(KafkaEvents.list("auth.account", idOf(boris).toString()))
                .filteredOn(event -> event.is("data-export-requested.v1"))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void handsTheArchiveToItsOwnerAlone() throws IOException {
        Visitor emma = Visitor.unknown();
        Browser browser = house.browserOf(emma);
        AccountId account = idOf(emma);
        Page asked = browser.submit(browser.open("/account/data"), "/account/data/exports", Map.of());
        UUID export = UUID.fromString(jdbc.sql("select id from data_export where account_id = ?")
                .param(account.value())
                .query(String.class)
                .single());
        awaitMissing(export, OTHERS);
        assertThat(asked.text())
                .contains("of " + (OTHERS.size() + 1) + " parts are collected", "We will send you a mail");
        assertThat(browser.open("/account/data").text())
                .contains("1 of " + (OTHERS.size() + 1) + " parts are collected");
        assertThat(browser.open("/account/data/exports/" + export).status())
                .as("not ready")
                .isEqualTo(404);
        for (String service : OTHERS) {
            announce(account, export, service, write(export, service));
        }
        awaitReady(export);

        Mailbox.Letter letter = Mailbox.await(emma.email(), 2);
        Answer archive = browser.open("/account/data/exports/" + export).answer();

        assertThat(letter.subject()).isEqualTo("Your FitConnect archive is ready");
        assertThat(letter.link()).as("no archive behind a mere link").endsWith("/account/data");
        assertThat(browser.open("/account/data").answer().body()).contains("/account/data/exports/" + export);
        assertThat(archive.status()).isEqualTo(200);
        assertThat(activity.of(emma.email())).startsWith("export-downloaded", "export-asked");
        assertThat(archive.header("Content-Type")).isEqualTo("application/zip");
        assertThat(archive.header("Content-Disposition")).contains("attachment", "fitconnect-data.zip");
        assertThat(archive.header("Content-Length")).isEqualTo(status(export).text("bytes"));
        assertThat(house.browserOf(Visitor.unknown())
                        .open("/account/data/exports/" + export)
                        .status())
                .isEqualTo(404);
        assertThat(house.browser().open("/account/data/exports/" + export).path())
                .isEqualTo("/login");
    }

    @Test
    void goesWithTheAccount() throws IOException {
        Visitor clara = Visitor.unknown();
        house.browserOf(clara);
        AccountId account = idOf(clara);
        UUID ready = request(clara.email());
        for (String service : OTHERS) {
            announce(account, ready, service, write(ready, service));
        }
        awaitReady(ready);
        UUID pending = request(clara.email());
        assertThat(pending).as("a new export once the other one is ready").isNotEqualTo(ready);
        awaitMissing(pending, OTHERS);

        house.management().postJson("/actuator/erasures", Map.of("account", clara.email()));

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(objects(ready)).isEmpty();
            assertThat(objects(pending)).isEmpty();
            assertThat(rowsThatHold(account.toString())).isZero();
            assertThat(rowsThatHold(ready.toString())).isZero();
        });
        announce(account, pending, "profile-service", new StoredObject("00".repeat(32), 1));
        assertThat(status(pending).status()).isEqualTo(404);
    }

    @Test
    void deletesEverythingWhenItsTimeIsOver() throws IOException {
        Visitor dora = Visitor.unknown();
        house.browserOf(dora);
        UUID export = request(dora.email());
        awaitMissing(export, OTHERS);
        write(export, "profile-service");
        assertThat(objects(export)).hasSize(2);

        transactions.run(
                () -> work.schedule(ExpireDataExport.QUEUE, export.toString(), Instant.EPOCH, new Expiry(export)));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(status(export).status()).isEqualTo(404));
        assertThat(objects(export)).isEmpty();
        assertThat(request(dora.email())).isNotEqualTo(export);
    }

    @Test
    void knowsNoStranger() {
        assertThat(post(Visitor.unknown().email()).status()).isEqualTo(404);
        assertThat(post(UUID.randomUUID().toString()).status()).isEqualTo(404);
        assertThat(status(UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void isServedAtTheManagementPortOnly() {
        Answer outside = house.wire().get("/actuator/exports");

        assertThat(outside.status()).isIn(302, 401, 404);
        assertThat(outside.body()).doesNotContain("[");
        assertThat(house.wire()
                        .postJson("/actuator/exports", Map.of("account", "a@example.com"))
                        .status())
                .isIn(302, 401, 403, 404);
    }

    private void assertHoldsNoSecret(String text, AccountId account) {
        assertThat(text).doesNotContainIgnoringCase("password").doesNotContain("$argon2");
        List<String> secrets = jdbc.sql("""
                        select session_id from http_session where principal_name = ?
                        union all select id from oauth2_authorization where principal_name = ?
                        union all select access_token_value from oauth2_authorization where principal_name = ?
                        """)
                .params(account.toString(), account.toString(), account.toString())
                .query(String.class)
                .list();
        assertThat(secrets)
                .hasSizeGreaterThan(2)
                .allSatisfy(secret -> assertThat(text).doesNotContain(secret));
    }

    private AccountId idOf(Visitor visitor) {
        return accounts.find(new EmailAddress(visitor.email())).orElseThrow().id();
    }

    private UUID request(String account) {
        return UUID.fromString(post(account).text("exportId"));
    }

    private Answer post(String account) {
        return house.management().postJson("/actuator/exports", Map.of("account", account));
    }

    private Answer status(UUID export) {
        return house.management().get("/actuator/exports/" + export);
    }

    private void awaitMissing(UUID export, List<String> services) {
        String missing = JsonMapper.shared().writeValueAsString(services);
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(status(export).json().path("missing").toString())
                                .isEqualTo(missing));
    }

    private void awaitReady(UUID export) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(status(export).text("state")).isEqualTo("ready"));
    }

    private Map<String, String> archive(UUID export) throws IOException {
        ObjectKey key = new ObjectKey(status(export).text("object"));
        try (InputStream archive = store.objects().open(key).orElseThrow()) {
            return ZipFiles.read(archive.readAllBytes());
        }
    }

    private StoredObject write(UUID export, String service) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ArchiveWriter archive = new ArchiveWriter(bytes, service, JsonMapper.shared())) {
            archive.document("data.json", Map.of("of", service));
        }
        return store.objects()
                .put(
                        ExportStore.partOf(export, service),
                        new ByteArrayInputStream(bytes.toByteArray()),
                        ObjectStore.MAX_BYTES);
    }

    private static void announce(AccountId account, UUID export, String service, StoredObject part) {
        Event event = EventContracts.exampleEvent("account", "export", "data-export-part-written", account.toString());
        ObjectNode data = (ObjectNode) event.data();
        data.put("accountId", account.toString())
                .put("exportId", export.toString())
                .put("service", service)
                .put("objectKey", ExportStore.partOf(export, service).value())
                .put("bytes", part.bytes())
                .put("sha256", part.sha256());
        EventContracts.assertValid(event);
        KafkaEvents.send(event);
    }

    private List<ObjectKey> objects(UUID export) {
        return store.objects().list(ExportStore.folderOf(export), null, 10);
    }

    private int rowsThatHold(String text) {
        return List.of("data_export", "data_export_part", "export_part", "account_leftover", "due_work").stream()
                .mapToInt(
                        table -> jdbc.sql("select count(*) from " + table + " as r where r::text ilike '%' || ? || '%'")
                                .param(text)
                                .query(Integer.class)
                                .single())
                .sum();
    }
}
