package io.fitconnect.notification.kind.grouptraining.joined;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.kind.Audience;
import io.fitconnect.notification.kind.grouptraining.GroupTraining;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class JoinedTests {

    private static final GroupTraining RUN = GroupTraining.sample(Instant.parse("2026-12-05T07:30:00Z"));

    private final Joined kind = new Joined();

    @Test
    void tellsTheOrganiserAndNamesNobody() {
        Event joined = event("joined");

        assertThat(kind.take(joined)).singleElement().satisfies(addressed -> {
            assertThat(addressed.audience())
                    .isEqualTo(new Audience.One(
                            UUID.fromString(joined.data().get("organiserId").asString()),
                            Set.of(UUID.fromString(
                                    joined.data().get("athleteId").asString()))));
            assertThat(addressed.notice().arguments())
                    .doesNotContain(joined.data().get("athleteId").asString());
        });
    }

    @Test
    void isSilentAboutOtherCausesAndTheOrganiser() {
        Event own = event("joined");
        ((ObjectNode) own.data()).put("athleteId", own.data().get("organiserId").asString());

        assertThat(kind.take(own)).isEmpty();
        assertThat(kind.take(event("moved-up"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, присоединился 1 человек.",
        "3, присоединились 3 человека.",
        "12, присоединились 12 человек.",
        "21, присоединился 21 человек."
    })
    void countsInRussian(int count, String end) {
        assertThat(text(count, Locale.forLanguageTag("ru"))).endsWith(end);
    }

    @Test
    void tellsSeveralAsOne() {
        Joining bundled = kind.bundle(List.of(new Joining(RUN, 1), new Joining(RUN, 1), new Joining(RUN, 10)));

        assertThat(text(bundled.count(), Locale.ENGLISH)).startsWith("12 people joined Saturday long run on ");
        assertThat(text(1, Locale.ENGLISH)).startsWith("1 person joined ");
    }

    private String text(int count, Locale language) {
        return kind.wording(new Joining(RUN, count)).text().in(language, ZoneOffset.UTC);
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
