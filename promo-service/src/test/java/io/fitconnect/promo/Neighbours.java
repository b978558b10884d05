package io.fitconnect.promo;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What other services announce of one athlete. */
final class Neighbours {

    private final UUID athlete;
    private int version;

    Neighbours(UUID athlete) {
        this(athlete, 0);
    }

    /** An athlete of whom earlier versions were announced. */
    Neighbours(UUID athlete, int version) {
        this.athlete = athlete;
        this.version = version;
    }

    /** The profile of an adult in Slovenia. */
    void announceProfile(String... consents) {
        announceProfileOf("SI", consents);
    }

    /** The profile of an adult at home in a region. */
    void announceProfileOf(String region, String... consents) {
        ObjectNode profile = example("profile", "athlete", "athlete-changed");
        profile.put("minor", false)
                .put("homeRegion", region)
                .put("locale", "en")
                .put("version", version++);
        ArrayNode purposes = profile.putArray("consents");
        List.of(consents).forEach(purposes::add);
        send("profile", "athlete", "athlete-changed", profile);
    }

    void announceMinor() {
        ObjectNode profile = example("profile", "athlete", "athlete-changed");
        profile.put("minor", true).put("version", version++);
        profile.putArray("consents").add("advice").add("campaigns");
        send("profile", "athlete", "athlete-changed", profile);
    }

    void announceGear(UUID gear, String state) {
        ObjectNode item = example("profile", "gear", "gear-changed");
        item.put("gearId", gear.toString())
                .put("kind", "shoes")
                .put("name", "Blue trainers")
                .put("state", state)
                .put("version", version++);
        item.remove("catalogueItemId");
        send("profile", "gear", "gear-changed", item);
    }

    /** Shoes that had done 391 of 480 to 800 km two hours ago. */
    void announceWear(UUID gear) {
        ObjectNode worn = example("profile", "gear", "gear-worn");
        worn.put("gearId", gear.toString())
                .put("occurredAt", Instant.now().minusSeconds(7200).toString());
        send("profile", "gear", "gear-worn", worn);
    }

    /** A run of 10 km with the item, one hour ago. */
    UUID announceTraining(UUID gear, boolean isAdvisable) {
        UUID training = UUID.randomUUID();
        ObjectNode recorded = example("training", "training", "training-recorded");
        recorded.put("trainingId", training.toString())
                .put("startTime", Instant.now().minusSeconds(3600).toString())
                .put("distanceMeters", 10_000);
        recorded.putArray("gearIds").add(gear.toString());
        ((ObjectNode) recorded.at("/source/policy")).put("advise", isAdvisable);
        send("training", "training", "training-recorded", recorded);
        return training;
    }

    /** A membership in a club that began or ended. */
    void announceMembership(UUID club, boolean isMember) {
        ObjectNode membership = example("social", "relation", "club-membership-changed");
        membership.put("clubId", club.toString()).put("member", isMember).put("version", version++);
        send("social", "relation", "club-membership-changed", membership);
    }

    void announceLevel(int level) {
        ObjectNode standing = example("gamification", "award", "standing-changed");
        standing.put("level", level).put("version", ++version);
        send("gamification", "award", "standing-changed", standing);
    }

    private ObjectNode example(String service, String aggregate, String name) {
        ObjectNode data =
                (ObjectNode) EventContracts.example(service, aggregate, name).deepCopy();
        return data.put("athleteId", athlete.toString());
    }

    private void send(String service, String aggregate, String name, ObjectNode data) {
        Event event = EventContracts.exampleEvent(service, aggregate, name, athlete.toString());
        EventContracts.assertValid(service, aggregate, name, data);
        KafkaEvents.send(new Event(
                event.id(),
                event.type(),
                event.source(),
                event.time(),
                event.subject(),
                event.topic(),
                event.key(),
                data));
    }
}
