package io.fitconnect.e2e.notification;

import io.fitconnect.e2e.client.Api;
import io.fitconnect.e2e.resilience.Acknowledged;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A group training in a week.
 *
 * @param path       address in the API
 * @param invitation what its invitation link leads to
 */
record Meeting(String path, String invitation) {

    private static final String GROUPS = "/api/v1/group-trainings";
    private static final Duration AHEAD = Duration.ofDays(7);
    private static final int HOUR = 3_600;

    /** @param capacity null without a limit */
    static Meeting schedule(Api organiser, String name, @Nullable Integer capacity) {
        var members = new HashMap<String, Object>(Map.of(
                "name",
                name,
                "sport",
                "running",
                "startTime",
                Instant.now().plus(AHEAD).toString(),
                "timeZone",
                "Europe/Berlin",
                "durationSeconds",
                HOUR));
        if (capacity != null) {
            members.put("capacity", capacity);
        }
        var id = Acknowledged.post(organiser, GROUPS, members).json().path("id").asString();
        var path = GROUPS + "/" + id;
        var invitation = Acknowledged.post(organiser, path + "/invitation-link", Map.of());
        return new Meeting(path, invitation.json().path("path").asString());
    }
}
