package io.fitconnect.integration.connector.strava;

import io.fitconnect.integration.connector.Notice;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the body of a webhook; what is none of our business is no notice. */
final class StravaNotices {

    private StravaNotices() {}

    static List<Notice> read(byte[] body) {
        try {
            return noticesOf(JsonMapper.shared().readTree(body));
        } catch (JacksonException malformed) {
            return List.of();
        }
    }

    private static List<Notice> noticesOf(JsonNode event) {
        String owner = event.path("owner_id").asString("");
        String object = event.path("object_id").asString("");
        if (owner.isEmpty()) {
            return List.of();
        }
        return switch (event.path("object_type").asString("")) {
            case "activity" ->
                List.of(
                        event.path("aspect_type").asString("").equals("delete")
                                ? new Notice.Deleted(owner, object)
                                : new Notice.Recorded(owner, object));
            case "athlete" ->
                event.path("updates").path("authorized").asString("").equals("false")
                        ? List.of(new Notice.Deauthorized(owner))
                        : List.of();
            default -> List.of();
        };
    }
}
