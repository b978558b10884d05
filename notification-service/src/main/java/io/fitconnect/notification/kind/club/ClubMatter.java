package io.fitconnect.notification.kind.club;

import io.fitconnect.notification.kind.Person;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something between an athlete and a club.
 *
 * @param club     its name
 * @param person   who did it; null where the house did
 * @param role     the athlete's, where it changed
 * @param closesAt where the club closes
 */
record ClubMatter(
        UUID clubId,
        String club,
        @Nullable Person person,
        @Nullable String role,
        @Nullable Instant closesAt) {

    ClubMatter with(@Nullable Person other) {
        return new ClubMatter(clubId, club, other, role, closesAt);
    }

    /** The arguments of texts that name club and person. */
    Map<String, Object> textArguments() {
        Map<String, Object> arguments = new HashMap<>(Person.textArguments(person));
        arguments.put("club", club);
        return arguments;
    }

    String reference() {
        return "/api/v1/clubs/" + clubId;
    }

    Instant requireClosesAt() {
        return Objects.requireNonNull(closesAt, "the contract requires it");
    }
}
