package io.fitconnect.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.fitconnect.notification.GearEvents;
import io.fitconnect.notification.InboxClient;
import io.fitconnect.notification.MailCatcher;
import io.fitconnect.notification.RunningNotificationService;
import io.fitconnect.notification.delivery.PendingDigest;
import io.fitconnect.notification.delivery.PendingDigests;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.AccountDeletion;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.platform.work.DueWork;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is told once a day. */
@RunningNotificationService
class DigestIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DueWork work;

    @Autowired
    private Transactions transactions;

    private final UUID athlete = UUID.randomUUID();
    private final String address = athlete + "@example.org";
    private InboxClient app;

    @BeforeEach
    void chooseTheDigest() {
        app = InboxClient.of(port, athlete);
        Event contact = EventContracts.exampleEvent("auth", "contact", "contact-changed", athlete.toString());
        ((ObjectNode) contact.data())
                .put("accountId", athlete.toString())
                .put("email", address)
                .put("locale", "en");
        KafkaEvents.send(contact);
        await().atMost(SOON).until(() -> count("contact") == 1);
        app.http()
                .put()
                .uri(InboxClient.PATH + "/preferences/gear-worn/mail")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"wanted\": true, \"digest\": true}")
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    @Test
    void sendsOneMailOfWhatIsUnreadAndEndsByOneClick() throws Exception {
        wear("Trail shoes");
        wear("Road shoes");
        wear("Old shoes");
        await().atMost(SOON).until(() -> count("digest_item") == 3);
        String read = app.list().stream()
                .filter(told -> told.get("text").asString().startsWith("Old shoes"))
                .map(told -> told.get("id").asString())
                .findFirst()
                .orElseThrow();
        app.send(HttpMethod.PUT, "/" + read + "/read").expectStatus().is2xxSuccessful();

        evening();

        MimeMessage mail = MailCatcher.await(address);
        assertThat(mail.getSubject()).isEqualTo("Your day: 2 notifications");
        assertThat(GreenMailUtil.getWholeMessage(mail))
                .contains("Trail shoes", "Road shoes")
                .doesNotContain("Old shoes");
        await().atMost(SOON).until(() -> count("digest_item") == 0);

        String link = mail.getHeader("List-Unsubscribe")[0].replaceAll("\\s", "");
        String path = URI.create(link.substring(1, link.length() - 1)).getRawPath();
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .POST(BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.discarding());
        assertThat(gear().at("/channels/mail").booleanValue()).isFalse();
        assertThat(gear().get("digest").booleanValue()).isFalse();
    }

    @Test
    void forgetsTheDigestOfAnErasedAthlete() {
        wear("Trail shoes");
        await().atMost(SOON).until(() -> count("digest_item") == 1);

        AccountDeletion.decide(athlete);

        await().atMost(SOON).until(() -> count("digest_item") == 0);
        assertThat(jdbc.sql("select count(*) from due_work where queue = 'mail-digests' and id = ?")
                        .param(athlete.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void wear(String name) {
        UUID gear = UUID.randomUUID();
        KafkaEvents.send(GearEvents.named(athlete, gear, name));
        KafkaEvents.send(GearEvents.worn(athlete, gear, "near"));
    }

    private void evening() {
        transactions.run(() ->
                work.schedule(PendingDigests.QUEUE, athlete.toString(), Instant.now(), new PendingDigest(athlete)));
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table + " where athlete_id = ?")
                .param(athlete)
                .query(Integer.class)
                .single();
    }

    private JsonNode gear() {
        return app.read("/preferences")
                .get("kinds")
                .valueStream()
                .filter(kind -> kind.get("kind").asString().equals("gear-worn"))
                .findFirst()
                .orElseThrow();
    }
}
