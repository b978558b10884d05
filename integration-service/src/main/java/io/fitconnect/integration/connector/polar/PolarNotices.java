package io.fitconnect.integration.connector.polar;

import io.fitconnect.integration.connector.BodySignature;
import io.fitconnect.integration.connector.Notice;
import io.fitconnect.integration.connector.Tracker.Delivery;
import io.fitconnect.integration.connector.Tracker.SignedBody;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Polar's notices: the header {@code Polar-Webhook-Signature} is an HMAC-SHA-256 of the body. Nothing in it says when it was sent, so
 * that only the memory of deliveries tells a replay. The ping that comes while a webhook is made is not signed with a known secret yet.
 */
final class PolarNotices {

    static final String HEADER = "polar-webhook-signature";

    private static final String PING = "PING";

    private final BodySignature signature;

    PolarNotices(String webhookSecret) {
        this.signature = new BodySignature(webhookSecret);
    }

    Optional<Delivery> read(SignedBody body) {
        JsonNode event = parse(body.content());
        if (event.path("event").asString("").equals(PING)) {
            return Optional.of(new Delivery(PING, List.of()));
        }
        String stated = body.headers().get(HEADER);
        return signature.matches(stated, body.content())
                ? Optional.of(new Delivery(String.valueOf(stated), noticesOf(event)))
                : Optional.empty();
    }

    private static List<Notice> noticesOf(JsonNode event) {
        String athlete = event.path("user_id").asString("");
        String exercise = event.path("entity_id").asString("");
        return event.path("event").asString("").equals("EXERCISE") && !athlete.isEmpty() && !exercise.isEmpty()
                ? List.of(new Notice.Recorded(athlete, exercise))
                : List.of();
    }

    private static JsonNode parse(byte[] body) {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException malformed) {
            return MissingNode.getInstance();
        }
    }
}
