package io.fitconnect.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What moderators decide, as those concerned read it in their inbox. */
@RunningNotificationService
class ModerationNoticesIntegrationTests {

    @LocalServerPort
    private int port;

    private final UUID athlete = UUID.randomUUID();

    @Test
    void tellsOfEachDecisionOnceHoweverOftenItComes() {
        Event report = EventContracts.exampleEvent("social", "interaction", "report-decided", athlete.toString());
        SocialEvents.data(report).put("athleteId", athlete.toString());
        List<Event> events = List.of(
                taken("hide"),
                taken("warn"),
                taken("suspend"),
                lifted("reversed"),
                lifted("appeal"),
                event("appeal-decided"),
                report);

        Stream.concat(events.stream(), events.stream()).forEach(KafkaEvents::send);
        app().await(6);
        KafkaEvents.send(taken("warn"));

        List<JsonNode> told = app().await(7);
        assertThat(told)
                .extracting(one -> one.get("kind").asString())
                .containsExactlyInAnyOrder(
                        "content-hidden",
                        "warned",
                        "warned",
                        "suspended",
                        "measure-lifted",
                        "appeal-decided",
                        "report-decided");
        assertThat(told)
                .allSatisfy(one -> assertThat(one.get("reference").asString())
                        .matches("/api/v1/(reports|moderation/decisions/[0-9a-f-]{36})"));
    }

    private Event taken(String measure) {
        Event event = event("measure-taken");
        SocialEvents.data(event).put("measure", measure);
        if (measure.equals("suspend")) {
            SocialEvents.data(event).remove("subject");
        }
        return event;
    }

    private Event lifted(String because) {
        Event event = event("measure-lifted");
        SocialEvents.data(event).put("because", because);
        return event;
    }

    private Event event(String name) {
        Event event = EventContracts.exampleEvent("social", "moderation", name, athlete.toString());
        SocialEvents.data(event)
                .put("accountId", athlete.toString())
                .put("decisionId", UUID.randomUUID().toString());
        EventContracts.assertValid(event);
        return event;
    }

    private InboxClient app() {
        return InboxClient.of(port, athlete);
    }
}
