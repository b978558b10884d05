package io.fitconnect.notification.kind.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.notification.kind.InMemoryAliases;
import io.fitconnect.notification.kind.Reading;
import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class FlagKindTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "speed|A recording of yours is faster than the sport can be.",
                "heart-rate|The heart rate in a recording of yours cannot be right.",
                "acceleration|A recording of yours speeds up again and again as a motor does.",
                "vehicle|A recording of yours moves as a vehicle does.",
                "copy|A recording of yours equals one of another person.",
                "a-new-kind|Something in a recording of yours cannot be right."
            })
    void tellsWhatSpeaksAgainstARecording(String why, String text) {
        Event raised = event("flag-raised", "kind", why);

        Reading read = Reading.of(new RecordingFlagged(), raised, new InMemoryAliases());

        assertThat(read.english())
                .isEqualTo(text
                        + " Its training gives no points until this is settled. You can see the figures and appeal.");
        assertThat(read.russian()).endsWith("Вы можете посмотреть показатели и обжаловать отметку.");
        assertThat(read.reference())
                .isEqualTo(
                        "/api/v1/fairness-flags/" + raised.data().get("flagId").asString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lifted|The flag is lifted: your training counts again, with everything that followed from it.",
                "upheld|The flag stands: the training does not count. You can read why.",
                "postponed|You can read how."
            })
    void tellsWhatBecameOfAnAppeal(String state, String text) {
        Reading read = Reading.of(new FlagDecided(), event("flag-decided", "state", state), new InMemoryAliases());

        assertThat(read.english()).isEqualTo(text);
    }

    @Test
    void cannotBeMuted() {
        assertThat(new RecordingFlagged().isMutable()).isFalse();
        assertThat(new FlagDecided().isMutable()).isFalse();
    }

    private static Event event(String name, String member, String value) {
        Event event = EventContracts.exampleEvent(
                "gamification", "award", name, UUID.randomUUID().toString());
        ((ObjectNode) event.data()).put(member, value);
        return event;
    }
}
