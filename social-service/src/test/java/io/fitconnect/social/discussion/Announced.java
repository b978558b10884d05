package io.fitconnect.social.discussion;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** Plays training- and profile-service. */
public final class Announced {

    private Announced() {}

    static void training(String type, UUID athlete, UUID training, Consumer<ObjectNode> state) {
        ObjectNode data = (ObjectNode) EventContracts.example("training", "training", type);
        data.put("trainingId", training.toString());
        data.put("athleteId", athlete.toString());
        state.accept(data);
        send(type, training, "training.training", athlete, data);
    }

    /** A training with this visibility, at a version. */
    public static void training(UUID athlete, UUID training, String visibility, long version) {
        training(
                "training-changed",
                athlete,
                training,
                data -> data.put("visibility", visibility).put("version", version));
    }

    static void groupTraining(UUID organiser, UUID id, String visibility) {
        groupTraining(organiser, id, state -> state.put("visibility", visibility));
    }

    /** A single one of no club, but for what the state says. */
    static void groupTraining(UUID organiser, UUID id, Consumer<ObjectNode> change) {
        ObjectNode data = (ObjectNode) EventContracts.example("training", "group-training", "group-training-scheduled");
        ObjectNode state = (ObjectNode) data.get("groupTraining");
        state.put("id", id.toString())
                .put("organiserId", organiser.toString())
                .remove(List.of("coOrganiserIds", "clubId"));
        change.accept(state);
        send("group-training-scheduled", id, "training.group-training", id, data);
    }

    static void participation(UUID athlete, UUID groupTraining, String state, long revision) {
        ObjectNode data = (ObjectNode) EventContracts.example("training", "participation", "participation-changed");
        data.put("athleteId", athlete.toString())
                .put("groupTrainingId", groupTraining.toString())
                .put("state", state)
                .put("revision", revision);
        send("participation-changed", groupTraining, "training.participation", athlete, data);
    }

    public static void athlete(UUID athlete, String name) {
        ObjectNode data = (ObjectNode) EventContracts.example("profile", "athlete", "athlete-changed");
        data.put("athleteId", athlete.toString()).put("displayName", name).put("version", 1);
        data.withObject("visibility").put("profile", "everyone");
        send("athlete-changed", athlete, "profile.athlete", athlete, data);
    }

    private static void send(String type, UUID subject, String topic, UUID key, ObjectNode data) {
        KafkaEvents.send(new Event(
                Ids.next(),
                type + ".v1",
                "/other-service",
                Instant.now(),
                subject.toString(),
                topic,
                key.toString(),
                data));
    }
}
