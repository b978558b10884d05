package io.fitconnect.platform.account;

import io.fitconnect.platform.events.Event;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * The athletes whom an event is about: its key, when that is an id, and the members {@code accountId}, {@code athleteId}
 * and {@code otherId} of its body. Contracts name athletes by these members, so that the platform finds them without
 * knowing the event.
 */
final class AthletesOf {

    private static final List<String> MEMBERS = List.of("accountId", "athleteId", "otherId");

    private AthletesOf() {}

    static Set<UUID> event(Event event) {
        Set<UUID> athletes = new LinkedHashSet<>();
        id(event.key()).ifPresent(athletes::add);
        for (String member : MEMBERS) {
            JsonNode value = event.data().path(member);
            if (value.isString()) {
                id(value.stringValue()).ifPresent(athletes::add);
            }
        }
        return athletes;
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
