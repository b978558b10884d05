package io.fitconnect.platform.test.access;

import static org.awaitility.Awaitility.await;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.relation.Visibilities;
import io.fitconnect.platform.test.EventContracts;
import io.fitconnect.platform.test.KafkaEvents;
import io.fitconnect.platform.test.TestToken;
import io.fitconnect.platform.test.TestTokens;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An athlete and people who are something to the athlete, announced as social-service and profile-service do. */
public final class Circle {

    private static final List<String> OTHERS =
            List.of("friend", "follower", "club-member", "coach", "stranger", "blocked");

    private static final Map<String, Standing> STANDINGS = Map.of(
            "friend", Standing.FRIEND,
            "follower", Standing.FOLLOWER,
            "club-member", Standing.CLUB_MEMBER,
            "blocked", Standing.NONE);

    private static final Duration ARRIVED = Duration.ofSeconds(30);

    private final UUID owner = UUID.randomUUID();
    private final UUID club = UUID.randomUUID();
    private final Map<String, UUID> others = new LinkedHashMap<>();

    /** Announces the relations; they arrive some moments later. */
    public Circle() {
        OTHERS.forEach(viewer -> others.put(viewer, UUID.randomUUID()));
        List.of("friend", "follower", "coach", "blocked").forEach(this::relate);
        join(owner);
        join(other("club-member"));
    }

    public UUID owner() {
        return owner;
    }

    /** The club that the owner and the club member are in. */
    public UUID club() {
        return club;
    }

    public UUID other(String viewer) {
        return Objects.requireNonNull(others.get(viewer), viewer);
    }

    /** The account of one of the persons. */
    public UUID person(String viewer) {
        return viewer.equals("owner") ? owner : other(viewer);
    }

    /** Announces what the owner shows by matter, in the words of the scale. */
    public void show(Map<String, String> visibility, @Nullable Boolean minor, long version) {
        Event event = EventContracts.exampleEvent("profile", "athlete", "athlete-changed", owner.toString());
        ObjectNode data = (ObjectNode) event.data();
        data.put("athleteId", owner.toString()).put("version", version).remove("minor");
        if (minor != null) {
            data.put("minor", minor);
        }
        data.set("visibility", JsonMapper.shared().<JsonNode>valueToTree(visibility));
        KafkaEvents.send(event);
    }

    /** Announces circles in which the owner's places are hidden. */
    public void hide(List<Map<String, Object>> circles, long version) {
        Event event = EventContracts.exampleEvent("profile", "private", "private-changed", owner.toString());
        ObjectNode data = (ObjectNode) event.data();
        data.put("athleteId", owner.toString()).put("version", version);
        data.set("privacyZones", JsonMapper.shared().<JsonNode>valueToTree(circles));
        KafkaEvents.send(event);
    }

    /** Waits until a service knows what each person is to the owner. */
    public void awaitRelations(Visibilities visibilities) {
        STANDINGS.forEach((viewer, standing) -> await().atMost(ARRIVED)
                .until(() -> visibilities.sight(owner, other(viewer)).standing() == standing));
        await().atMost(ARRIVED).until(() -> visibilities.isCoach(owner, other("coach")));
    }

    /** Waits until a service knows that the owner shows this matter to a stranger. */
    public void awaitShown(Visibilities visibilities, String matter) {
        await().atMost(ARRIVED)
                .until(() -> visibilities.sight(owner, other("stranger")).shows(matter));
    }

    /** A person's token of a client of the house, with all rights of an athlete. */
    public TestToken tokenOf(String viewer) {
        return TestTokens.athlete(person(viewer));
    }

    /** Whether the viewer is a person of this circle. */
    public boolean contains(String viewer) {
        return viewer.equals("owner") || others.containsKey(viewer);
    }

    private void relate(String viewer) {
        Event event = EventContracts.exampleEvent("social", "relation", "relation-changed", owner.toString());
        ObjectNode data = (ObjectNode) event.data();
        data.put("athleteId", owner.toString()).put("otherId", other(viewer).toString());
        data.put("friend", viewer.equals("friend") || viewer.equals("blocked"));
        data.put("follower", viewer.equals("follower"));
        data.put("coach", viewer.equals("coach"));
        data.put("blocked", viewer.equals("blocked"));
        KafkaEvents.send(event);
    }

    private void join(UUID member) {
        Event event = EventContracts.exampleEvent("social", "relation", "club-membership-changed", member.toString());
        ((ObjectNode) event.data()).put("athleteId", member.toString()).put("clubId", club.toString());
        KafkaEvents.send(event);
    }
}
