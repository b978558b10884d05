package io.fitconnect.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EventContractsTests {

    private static final String GOOD = """
            {"kiteId": "019a0000-0000-7000-8000-000000000001", "flownAt": "2026-11-21T08:00:00Z",
             "loops": [{"heightMeters": 3}]}""";

    @Test
    void acceptWhatKeepsTheContract() {
        EventContracts.assertValid("kites", "flight", "kite-flown", GOOD);
        EventContracts.assertValid("kites", "flight", "kite-flown.v1", GOOD.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refuseAMissingProperty() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertValid("{\"kiteId\": \"019a0000-0000-7000-8000-000000000001\"}"))
                .withMessageContaining("flownAt");
    }

    @Test
    void refuseAWrongFormat() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertValid(GOOD.replace("2026-11-21T08:00:00Z", "today")))
                .withMessageContaining("/flownAt");
    }

    @Test
    void refuseAPropertyThatTheContractDoesNotName() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertValid(GOOD.replace("heightMeters", "heightMetres")))
                .withMessageContaining("heightMetres");
    }

    @Test
    void sayWhichContractIsMissing() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> EventContracts.example("kites", "flight", "kite-lost"))
                .withMessageContaining("contracts/kites/flight/kite-lost.v1.example.json");
    }

    @Test
    void giveTheExampleAsAReceivedEvent() {
        var event = EventContracts.exampleEvent("kites", "flight", "kite-flown", "key");

        assertThat(event.type()).isEqualTo("kite-flown.v1");
        assertThat(event.topic()).isEqualTo("kites.flight");
        assertThat(event.key()).isEqualTo("key");
        EventContracts.assertValid(event);
        assertThat(event.data()).isEqualTo(EventContracts.example("kites", "flight", "kite-flown"));
    }

    private static void assertValid(String json) {
        EventContracts.assertValid("kites", "flight", "kite-flown", json);
    }
}
