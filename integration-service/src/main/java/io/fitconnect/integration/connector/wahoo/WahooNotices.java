package io.fitconnect.integration.connector.wahoo;

import io.fitconnect.integration.connector.Notice;
import io.fitconnect.integration.connector.Tracker.Delivery;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Wahoo's notices: a token within the body proves the sender, and the body itself tells a delivery from another. */
final class WahooNotices {

    private final byte[] token;

    WahooNotices(String webhookToken) {
        this.token = webhookToken.getBytes(StandardCharsets.UTF_8);
    }

    Optional<Delivery> read(byte[] body) {
        JsonNode event;
        try {
            event = JsonMapper.shared().readTree(body);
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
        byte[] stated = event.path("webhook_token").asString("").getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(stated, token)
                ? Optional.of(new Delivery(new String(body, StandardCharsets.UTF_8), noticesOf(event)))
                : Optional.empty();
    }

    private static List<Notice> noticesOf(JsonNode event) {
        String athlete = event.path("user").path("id").asString("");
        JsonNode summary = event.path("workout_summary");
        String workout = summary.path("workout")
                .path("id")
                .asString(summary.path("workout_id").asString(""));
        return event.path("event_type").asString("").equals("workout_summary")
                        && !athlete.isEmpty()
                        && !workout.isEmpty()
                ? List.of(new Notice.Recorded(athlete, workout))
                : List.of();
    }
}
