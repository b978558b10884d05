package io.fitconnect.integration;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** Plays training-service: makes a training of every activity that is announced, and tells so. */
public final class Diary {

    private static final String TOPIC = "training.training";

    private Diary() {}

    /** Waits for so many activities of the athlete, in the order of their announcement. */
    public static List<Event> awaitActivities(UUID athlete, int count) {
        return KafkaEvents.await("integration.activity", athlete.toString(), "activity-recorded.v1", count);
    }

    /** Tells that a training was made from the activity, and returns the training's id. */
    public static UUID record(Event activity) {
        return record(activity, data -> {});
    }

    /** The same, with further members of the training's state. */
    public static UUID record(Event activity, Consumer<ObjectNode> state) {
        UUID training = Ids.next();
        tell("training-recorded", activity, training, state);
        return training;
    }

    public static void change(Event activity, UUID training, Consumer<ObjectNode> state) {
        tell("training-changed", activity, training, state);
    }

    /** Tells that the training was put into the trash. */
    public static void trash(Event activity, UUID training, long version) {
        tell("training-trashed", activity, training, data -> data.put("version", version));
    }

    public static void delete(Event activity, UUID training) {
        tell("training-deleted", activity, training, data -> {});
    }

    private static void tell(String type, Event activity, UUID training, Consumer<ObjectNode> state) {
        ObjectNode data = (ObjectNode) EventContracts.example("training", "training", type);
        data.put("trainingId", training.toString());
        data.put("athleteId", activity.key());
        data.put("activityId", activity.data().path("activityId").asString());
        data.remove("activityIds"); // it has one
        state.accept(data);
        KafkaEvents.send(new Event(
                Ids.next(),
                type + ".v1",
                "/training-service",
                Instant.now(),
                training.toString(),
                TOPIC,
                activity.key(),
                data));
    }
}
