package io.fitconnect.notification;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Plays social-service: somebody does what concerns an athlete. */
public final class SocialEvents {

    /** Every event of the topic, and the kind that tells of it. */
    public static final List<String> ALL = List.of(
            "friend-requested",
            "friend-accepted",
            "club-invited",
            "club-join-requested",
            "club-admitted",
            "club-declined",
            "club-role-changed",
            "club-closing",
            "club-training-planned",
            "commented",
            "answered",
            "mentioned",
            "reacted",
            "message-sent",
            "conversation-invited");

    private SocialEvents() {}

    /** The contract's example, for these two. */
    public static Event of(String name, UUID athlete, UUID actor) {
        Event event = EventContracts.exampleEvent("social", "interaction", name, athlete.toString());
        data(event).put("athleteId", athlete.toString()).put("otherId", actor.toString());
        return event;
    }

    public static Event reacted(UUID athlete, UUID actor, UUID training) {
        Event event = of("reacted", athlete, actor);
        data(event)
                .putObject("subject")
                .put("kind", "training")
                .put("id", training.toString())
                .put("ownerId", athlete.toString());
        return event;
    }

    public static Event sent(UUID athlete, UUID actor, UUID conversation) {
        Event event = of("message-sent", athlete, actor);
        data(event)
                .put("conversationId", conversation.toString())
                .put("kind", "direct")
                .put("messages", 1);
        return event;
    }

    /** profile-service: somebody is called so. */
    public static Event named(UUID athlete, String name) {
        Event event = EventContracts.exampleEvent("profile", "athlete", "athlete-changed", athlete.toString());
        data(event).put("athleteId", athlete.toString()).put("displayName", name);
        return event;
    }

    /** social-service: what the other is to an athlete now. */
    public static Event related(UUID athlete, UUID other, boolean blocked, long version) {
        String key = athlete + ":" + other;
        Event event = EventContracts.exampleEvent("social", "relation", "relation-changed", key);
        data(event)
                .put("athleteId", athlete.toString())
                .put("otherId", other.toString())
                .put("friend", false)
                .put("blocked", blocked)
                .put("version", version);
        return event;
    }

    public static ObjectNode data(Event event) {
        return (ObjectNode) event.data();
    }
}
