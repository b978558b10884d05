package io.fitconnect.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.fitconnect.e2e.client.Account;
import io.fitconnect.e2e.client.OAuthClient;
import io.fitconnect.e2e.client.PushKey;
import io.fitconnect.e2e.client.Session;
import io.fitconnect.e2e.platform.OwnPlatform;
import io.fitconnect.e2e.recording.Ride;
import io.fitconnect.local.part.Home;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Taking one's data along and leaving, while recordings are under way and a service is down. */
@OnPlatform
class DataRightsJourney {

    private static final int SHOP_PORT = 8090;
    private static final Instant START = Instant.parse("2026-09-06T07:00:00Z");

    /** Says for an hour and ten minutes that the account's tokens are refused; it names nothing but the account. */
    private static final Set<String> KEPT = Set.of("auth.revocation");

    private final OwnPlatform platform;
    private final Operator operator;
    private final StoreSearch stores;

    DataRightsJourney(OwnPlatform platform) {
        this.platform = platform;
        this.operator = new Operator(platform);
        this.stores = new StoreSearch(platform);
    }

    @Test
    void exportsAndErasesAnAthleteOverAllServicesWithOneOfThemDown() throws IOException, SQLException {
        var account = new Athletes(platform.client())
                .register("Zdenka " + UUID.randomUUID().toString().substring(0, 8));
        var athlete = account.signIn(OAuthClient.cli());
        var texts = new ArrayList<>(List.of(
                athlete.subject().toString(),
                account.person().email(),
                account.person().displayName()));
        var training = Athletes.ride(athlete, 1);
        orderAtTheShop(account);
        texts.add(training.path().substring(training.path().lastIndexOf('/') + 1));

        var files = export(account, athlete, texts);

        assertThat(files)
                .containsKeys("manifest.json", "auth-service/account.json", "profile-service/profile.json")
                .containsKeys("training-service/trainings.json", "integration-service/imports.json");
        assertThat(files.get("auth-service/account.json"))
                .contains(account.person().email());
        assertThat(files.get("profile-service/profile.json"))
                .contains(account.person().displayName());
        assertThat(files.get("training-service/trainings.json")).contains(texts.get(3));
        assertThat(files.keySet())
                .anyMatch(name -> name.startsWith("integration-service/files/") && name.endsWith(".fit"))
                .anyMatch(name -> name.startsWith("integration-service/streams/") && name.endsWith(".csv"));
        texts.addAll(activities(files));
        assertThat(stores.find(texts))
                .as("the search finds what there is")
                .contains(
                        "auth.account",
                        "profile.athlete",
                        "training.training",
                        "integration.import_ledger",
                        "shop.placed_order")
                .anyMatch(place -> place.startsWith("integration.stream_chunk"))
                .anyMatch(place -> place.startsWith("objects: "))
                .anyMatch(place -> place.startsWith("exports: "));

        erase(account, athlete, texts);

        await("nothing is left")
                .atMost(Athletes.TIMEOUT)
                .untilAsserted(() -> assertThat(stores.find(texts)).isSubsetOf(KEPT));
        assertThat(stores.findInLogs(texts.subList(1, 3))).isEmpty();
        assertThat(platform.client()
                        .register(account.person())
                        .signIn(OAuthClient.cli())
                        .subject())
                .as("the address is free again")
                .isNotEqualTo(athlete.subject());
    }

    /** The shop is no service of the house, and hears by a security event that the account is gone. */
    private void orderAtTheShop(Account account) {
        var visit = account.visit(URI.create("http://localhost:" + platform.port(SHOP_PORT)));
        visit.putInCart("sun-cap");
        visit.signIn("/cart");
        visit.order();
    }

    /** The ids of activities, by which Cassandra keeps samples. */
    private static List<String> activities(Map<String, String> files) {
        return files.keySet().stream()
                .filter(name -> name.startsWith("integration-service/streams/"))
                .map(name -> name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.')))
                .toList();
    }

    /** Two recordings are under way to training-service, which answers when it is back. */
    private Map<String, String> export(Account account, Session athlete, List<String> texts) throws IOException {
        platform.down("training-service");
        push(athlete, 2, texts);
        push(athlete, 3, texts);
        var export = operator.exportAccount(account.person().email());
        await().atMost(Athletes.TIMEOUT)
                .untilAsserted(() ->
                        assertThat(Operator.missing(operator.export(export))).containsExactly("training-service"));
        assertThat(operator.exportAccount(account.person().email())).isEqualTo(export);

        platform.up("training-service");
        platform.exportAccount(account.person().email());

        var status = operator.export(export);
        assertThat(status.path("state").asString()).isEqualTo("ready");
        return unzip(new Home(platform.home())
                .data("exports")
                .resolve(status.path("object").asString()));
    }

    /** A recording is under way to profile-service's neighbours, and it erases when it is back. */
    private void erase(Account account, Session athlete, List<String> texts) {
        platform.down("profile-service");
        push(athlete, 4, texts);
        var erasure = operator.eraseAccount(account.person().email());
        await().atMost(Athletes.TIMEOUT)
                .untilAsserted(() ->
                        assertThat(Operator.missing(operator.erasure(erasure))).containsExactly("profile-service"));

        platform.up("profile-service");

        await().atMost(Athletes.TIMEOUT).until(() -> operator.erasure(erasure).hasNonNull("completedAt"));
    }

    private static void push(Session athlete, int number, List<String> texts) {
        var accepted = athlete.imports()
                .push(Ride.numbered(START, number).toFit(), PushKey.random())
                .expect(202);
        texts.add(accepted.location().substring(accepted.location().lastIndexOf('/') + 1));
    }

    private static Map<String, String> unzip(Path archive) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (InputStream content = Files.newInputStream(archive);
                var zip = new ZipInputStream(content)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
