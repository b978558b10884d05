package io.fitconnect.notification;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.ids.Ids;
import io.fitconnect.platform.test.EventContracts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Plays training-service: one group training, its organiser, and who takes part. */
public final class GroupTrainingEvents {

    private final UUID id = UUID.randomUUID();
    private final UUID organiser = UUID.randomUUID();
    private final String name = "Run " + id.toString().substring(0, 8);
    private Instant start;
    private long revision;

    public GroupTrainingEvents(Instant start) {
        this.start = start;
    }

    public UUID id() {
        return id;
    }

    public UUID organiser() {
        return organiser;
    }

    public String name() {
        return name;
    }

    public Event scheduled() {
        return of("group-training-scheduled", "scheduled");
    }

    public Event moved(Instant newStart) {
        start = newStart;
        Event changed = of("group-training-changed", "scheduled");
        data(changed).putArray("changes").add("start-time");
        data(changed).put("changedBy", organiser.toString());
        return changed;
    }

    public Event changed(List<String> changes) {
        Event changed = of("group-training-changed", "scheduled");
        changes.forEach(data(changed).putArray("changes")::add);
        data(changed).put("changedBy", organiser.toString());
        return changed;
    }

    public Event cancelled() {
        Event cancelled = of("group-training-cancelled", "cancelled");
        data(cancelled).put("cancelledBy", organiser.toString());
        return cancelled;
    }

    public Event announced(String text) {
        Event announced = of("group-training-announced", "scheduled");
        data(announced).put("text", text).put("announcedBy", organiser.toString());
        return announced;
    }

    public Event finished(List<UUID> came) {
        Event finished = of("group-training-finished", "scheduled");
        data(finished).put("came", came.size());
        ArrayNode athletes = data(finished).putArray("athleteIds");
        came.forEach(athlete -> athletes.add(athlete.toString()));
        return finished;
    }

    /** An athlete's standing, as of now. */
    public Event participation(UUID athlete, String state, String cause) {
        return participation(athlete, state, cause, Instant.now());
    }

    public Event participation(UUID athlete, String state, String cause, Instant at) {
        Event example =
                EventContracts.exampleEvent("training", "participation", "participation-changed", athlete.toString());
        data(example)
                .put("athleteId", athlete.toString())
                .put("groupTrainingId", id.toString())
                .put("organiserId", organiser.toString())
                .put("name", name)
                .put("startTime", start.toString())
                .put("state", state)
                .put("cause", cause)
                .put("revision", revision++);
        return at(example, at);
    }

    /** The same event, as if it had happened at another time. */
    public static Event at(Event event, Instant time) {
        return new Event(
                Ids.at(time),
                event.type(),
                event.source(),
                time,
                event.subject(),
                event.topic(),
                event.key(),
                event.data());
    }

    private Event of(String event, String status) {
        Event example = EventContracts.exampleEvent("training", "group-training", event, id.toString());
        ((ObjectNode) example.data().get("groupTraining"))
                .put("id", id.toString())
                .put("organiserId", organiser.toString())
                .put("name", name)
                .put("startTime", start.toString())
                .put("status", status)
                .put("revision", revision++);
        return example;
    }

    private static ObjectNode data(Event event) {
        return (ObjectNode) event.data();
    }
}
