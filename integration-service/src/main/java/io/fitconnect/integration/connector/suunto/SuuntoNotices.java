package io.fitconnect.integration.connector.suunto;

import io.fitconnect.integration.connector.BodySignature;
import io.fitconnect.integration.connector.Notice;
import io.fitconnect.integration.connector.Tracker.Delivery;
import io.fitconnect.integration.connector.Tracker.SignedBody;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Suunto's notices: the header {@code X-HMAC-SHA256-Signature} is an HMAC-SHA-256 of the body, which says nothing of its time. */
final class SuuntoNotices {

    static final String HEADER = "x-hmac-sha256-signature";

    private final BodySignature signature;

    SuuntoNotices(String notificationSecret) {
        this.signature = new BodySignature(notificationSecret);
    }

    Optional<Delivery> read(SignedBody body) {
        String stated = body.headers().get(HEADER);
        return signature.matches(stated, body.content())
                ? Optional.of(new Delivery(String.valueOf(stated), noticesOf(body.content())))
                : Optional.empty();
    }

    private static List<Notice> noticesOf(byte[] body) {
        JsonNode event;
        try {
            event = JsonMapper.shared().readTree(body);
        } catch (JacksonException malformed) {
            return List.of();
        }
        String athlete = event.path("username").asString("");
        String workout = event.path("workout")
                .path("workoutKey")
                .asString(event.path("workoutKey").asString(""));
        return event.path("type").asString("").equals("WORKOUT_CREATED") && !athlete.isEmpty() && !workout.isEmpty()
                ? List.of(new Notice.Recorded(athlete, workout))
                : List.of();
    }
}
