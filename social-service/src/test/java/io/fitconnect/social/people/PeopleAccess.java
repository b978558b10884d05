package io.fitconnect.social.people;

import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.access.AccessRow;
import io.fitconnect.social.AccessActors;
import io.fitconnect.social.AccessPart;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.node.ObjectNode;

/** The search, suggestions and the owner's contact link in the authorization matrix. */
public final class PeopleAccess implements AccessPart {

    private static final String LINKS = "/api/v1/contact-links/";

    private boolean isNamed;

    @Override
    public boolean owns(AccessRow row) {
        return row.path().startsWith("/api/v1/people") || row.path().startsWith(LINKS);
    }

    @Override
    public String address(AccessRow row, AccessActors actors) {
        if (row.path().equals("/api/v1/people")) {
            return row.path() + "?name=Mira";
        }
        if (row.path().equals(LINKS + "{secret}")) {
            return link(Searcher.of(actors.port(), actors.owner()));
        }
        return row.path().replace("{athleteId}", actors.stranger().toString());
    }

    @Override
    public @Nullable String body(AccessRow row, AccessActors actors) {
        return null;
    }

    private String link(Searcher owner) {
        String address = Searcher.body(owner.send(HttpMethod.PUT, LINKS + "mine"))
                .get("path")
                .asString();
        if (!isNamed) {
            KafkaEvents.send(named(owner.id(), "Mira Koval"));
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> owner.get(address).expectStatus().isOk());
            isNamed = true;
        }
        return address;
    }

    static Event named(UUID athlete, String name) {
        Event event = EventContracts.exampleEvent("profile", "athlete", "athlete-changed", athlete.toString());
        ((ObjectNode) event.data()).put("athleteId", athlete.toString()).put("displayName", name);
        return event;
    }
}
