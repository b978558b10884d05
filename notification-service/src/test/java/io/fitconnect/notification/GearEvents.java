package io.fitconnect.notification;

import io.fitconnect.platform.events.Event;
import io.fitconnect.platform.test.EventContracts;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Plays profile-service: gear of an athlete wears out. */
public final class GearEvents {

    private GearEvents() {}

    public static Event named(UUID athlete, UUID gear, String name) {
        Event changed = of(athlete, gear, "gear-changed");
        ((ObjectNode) changed.data()).put("name", name);
        return changed;
    }

    public static Event worn(UUID athlete, UUID gear, String threshold) {
        Event worn = of(athlete, gear, "gear-worn");
        ((ObjectNode) worn.data()).put("threshold", threshold);
        return worn;
    }

    private static Event of(UUID athlete, UUID gear, String event) {
        Event sent = EventContracts.exampleEvent("profile", "gear", event, athlete.toString());
        ((ObjectNode) sent.data()).put("athleteId", athlete.toString()).put("gearId", gear.toString());
        return sent;
    }
}
