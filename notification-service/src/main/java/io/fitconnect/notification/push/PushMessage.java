package io.fitconnect.notification.push;

import io.fitconnect.notification.delivery.Delivery;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a device shows.
 *
 * @param id       of the notification: the same one is shown once, however often it is sent
 * @param tag      replaces what a device shows with the same tag; the id unless the kind is collapsed
 * @param language in which title and text are
 */
public record PushMessage(
        UUID id, UUID tag, String kind, String title, String text, String reference, String language) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_TEXT = 1_000; // in code points; escaped it may take twice the bytes of UTF-8

    static PushMessage of(Delivery delivery) {
        return new PushMessage(
                delivery.id().value(),
                delivery.tag(),
                delivery.kind(),
                cut(delivery.title(), LONGEST_TEXT / 4),
                cut(delivery.text(), LONGEST_TEXT / 2),
                delivery.reference(),
                delivery.reader().language().toLanguageTag());
    }

    /** As the app's service worker reads it. */
    byte[] toJson() {
        return JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
    }

    /** The tag in the characters that a topic may have. */
    public String topic() {
        byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(tag.getMostSignificantBits())
                .putLong(tag.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
