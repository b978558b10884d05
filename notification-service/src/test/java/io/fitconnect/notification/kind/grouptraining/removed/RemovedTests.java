package io.fitconnect.notification.kind.grouptraining.removed;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.kind.Audience;
import io.fitconnect.notification.kind.KnownNotice;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class RemovedTests {

    private final Removed kind = new Removed();

    @Test
    void tellsTheAthleteAndLeadsToNothingThatIsHidden() {
        Event removed = event("removed");

        assertThat(kind.take(removed)).singleElement().satisfies(addressed -> {
            assertThat(addressed.audience())
                    .isEqualTo(new Audience.One(
                            UUID.fromString(removed.data().get("athleteId").asString()),
                            Set.of(UUID.fromString(
                                    removed.data().get("organiserId").asString()))));
            assertThat(addressed.notice().reference()).isEqualTo("/api/v1/group-trainings");
            Wording wording =
                    KnownNotice.read(kind, addressed.notice().arguments()).wording();
            assertThat(wording.text().in(Locale.forLanguageTag("ru"), ZoneId.of("Europe/Berlin")))
                    .startsWith("Организатор исключил вас из участников: «Saturday long run», ");
        });
    }

    @Test
    void isSilentAboutOtherCauses() {
        assertThat(kind.take(event("left"))).isEmpty();
        assertThat(kind.take(event("invited"))).isEmpty();
    }

    private static Event event(String cause) {
        Event event = EventContracts.exampleEvent(
                "training",
                "participation",
                "participation-changed",
                UUID.randomUUID().toString());
        ((ObjectNode) event.data()).put("cause", cause);
        return event;
    }
}
