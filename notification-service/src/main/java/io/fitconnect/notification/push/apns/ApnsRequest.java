package io.fitconnect.notification.push.apns;

import io.fitconnect.notification.push.PushMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A message as APNs takes it. */
record ApnsRequest(Map<String, String> headers, String body) {

    /** As long as a browser's push service keeps it. */
    private static final Duration KEPT = Duration.ofDays(1);

    static ApnsRequest of(PushMessage message, String topic, String token, Instant now) {
        Map<String, String> headers = Map.of(
                "authorization",
                "bearer " + token,
                "apns-topic",
                topic,
                "apns-push-type",
                "alert",
                "apns-priority",
                "10",
                "apns-id",
                message.id().toString(),
                "apns-expiration",
                Long.toString(now.plus(KEPT).getEpochSecond()),
                "apns-collapse-id",
                message.topic());
        Map<String, Object> shown = Map.of(
                "alert", Map.of("title", message.title(), "body", message.text()),
                "sound", "default",
                "thread-id", message.kind());
        Map<String, Object> body = Map.of(
                "aps", shown,
                "id", message.id(),
                "kind", message.kind(),
                "reference", message.reference());
        return new ApnsRequest(headers, JsonMapper.shared().writeValueAsString(body));
    }

    /** Hides token and text. */
    @Override
    public String toString() {
        return "ApnsRequest[not shown]";
    }
}
