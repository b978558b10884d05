package io.fitconnect.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.fitconnect.notification.GearEvents;
import io.fitconnect.notification.InboxClient;
import io.fitconnect.notification.MailCatcher;
import io.fitconnect.notification.RunningNotificationService;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** From an event to the mail in a real mail server, and back by one click. */
@RunningNotificationService
class MailIntegrationTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String PREFERENCE = "/preferences/gear-worn/mail";

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    private final UUID athlete = UUID.randomUUID();
    private final String address = athlete + "@example.org";

    @Test
    void writesInTheLanguageOfTheAccountAndEndsByOneClick() throws Exception {
        InboxClient app = readyForMail("ru");
        KafkaEvents.send(GearEvents.worn(athlete, UUID.randomUUID(), "near"));

        MimeMessage mail = MailCatcher.await(address);

        assertThat(mail.getHeader("Content-Language")).containsExactly("ru");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(GreenMailUtil.getWholeMessage(mail)).contains("text/plain", "text/html");

        String link = mail.getHeader("List-Unsubscribe")[0].replaceAll("\\s", "");
        String path = URI.create(link.substring(1, link.length() - 1)).getRawPath();
        HttpResponse<String> page = send(HttpRequest.newBuilder(here(path)).header("Accept-Language", "ru"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Больше не присылать таких писем?", "method=\"post\"");
        assertThat(wantsMail(app))
                .as("a link that was only followed changes nothing")
                .isTrue();

        HttpResponse<String> done = send(HttpRequest.newBuilder(here(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")));

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(wantsMail(app)).isFalse();
        assertThat(done.body()).contains("You will get no more mails of this kind");
    }

    @Test
    void marksAnAddressWhoseMailComesBack() throws Exception {
        InboxClient app = readyForMail("en");
        KafkaEvents.send(GearEvents.worn(athlete, UUID.randomUUID(), "near"));
        MimeMessage mail = MailCatcher.await(address);
        String bounce = "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: message/delivery-status\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n"
                + "--b\r\nContent-Type: text/rfc822-headers\r\n\r\nList-Unsubscribe: "
                + mail.getHeader("List-Unsubscribe")[0] + "\r\n\r\n--b--\r\n";

        HttpResponse<String> taken = send(HttpRequest.newBuilder(
                        URI.create("http://localhost:" + managementPort + "/actuator/mailbounces"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(Map.of("message", bounce)))));

        assertThat(taken.body()).contains("taken");
        assertThat(app.read("/mail-address").get("state").asString()).isEqualTo("failing");
    }

    @Test
    void refusesALinkThatItDidNotMake() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(here(UnsubscribeLinks.PATH + "s1.local.AAAA.BBBB"))
                .POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    private InboxClient readyForMail(String language) {
        KafkaEvents.send(contact(language));
        InboxClient app = InboxClient.of(port, athlete);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> app.http()
                        .get()
                        .uri(InboxClient.PATH + "/mail-address")
                        .exchange()
                        .returnResult(String.class)
                        .getStatus()
                        .is2xxSuccessful());
        assertThat(app.read("/mail-address").get("state").asString()).isEqualTo("working");
        app.http()
                .put()
                .uri(InboxClient.PATH + PREFERENCE)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"wanted\": true}")
                .exchange()
                .expectStatus()
                .isNoContent();
        return app;
    }

    private Event contact(String language) {
        Event changed = EventContracts.exampleEvent("auth", "contact", "contact-changed", athlete.toString());
        ((ObjectNode) changed.data())
                .put("accountId", athlete.toString())
                .put("email", address)
                .put("locale", language);
        return changed;
    }

    private static boolean wantsMail(InboxClient app) {
        return app.read("/preferences")
                .get("kinds")
                .valueStream()
                .filter(kind -> kind.get("kind").asString().equals("gear-worn"))
                .anyMatch(kind -> kind.get("channels").get("mail").booleanValue());
    }

    private URI here(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
