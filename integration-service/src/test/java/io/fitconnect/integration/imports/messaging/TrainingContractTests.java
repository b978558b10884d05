package io.fitconnect.integration.imports.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What is read of the events of training-service, from the examples of their contracts. */
class TrainingContractTests {

    @ParameterizedTest
    @ValueSource(strings = {"training-recorded", "training-deleted"})
    void namesTrainingAthleteAndActivity(String type) {
        Event event = EventContracts.exampleEvent("training", "training", type, "key");

        TrainingNotice notice = event.dataAs(TrainingNotice.class);

        assertThat(event.is(type + ".v1")).isTrue();
        assertThat(notice.trainingId())
                .hasToString(event.data().path("trainingId").asString());
        assertThat(notice.athleteId())
                .hasToString(event.data().path("athleteId").asString());
        assertThat(notice.activityId())
                .hasToString(event.data().path("activityId").asString());
    }

    @Test
    void knowsAllActivitiesOfATrainingAndWhatItTakesFromEach() {
        Event event = EventContracts.exampleEvent("training", "training", "training-deleted", "key");
        List<UUID> activities = event.dataAs(TrainingNotice.class).activities();
        ((ObjectNode) event.data())
                .putObject("fieldSources")
                .put("time", activities.get(0).toString())
                .put("position", activities.get(0).toString())
                .put("heartRate", activities.get(1).toString());
        ((ObjectNode) event.data())
                .putObject("clockCorrections")
                .put(activities.get(1).toString(), -60_000);
        TrainingNotice notice = event.dataAs(TrainingNotice.class);

        assertThat(notice.clockCorrectionOf(activities.get(0))).isZero();
        assertThat(notice.clockCorrectionOf(activities.get(1))).hasMinutes(-1);
        assertThat(activities).hasSize(2).contains(notice.activityId());
        assertThat(notice.fieldsOf(activities.get(0))).containsExactlyInAnyOrder("time", "position");
        assertThat(notice.fieldsOf(activities.get(1))).containsExactly("heartRate");
    }

    @Test
    void knowsATrainingByHandByItsMissingActivity() {
        Event event = EventContracts.exampleEvent("training", "training", "training-changed", "key");
        ((ObjectNode) event.data()).remove("activityId");

        assertThat(event.dataAs(TrainingNotice.class).activityId()).isNull();
    }
}
