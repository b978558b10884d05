package io.fitconnect.e2e.client;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What makes a repeated push the same push: a key of the client's own, or the vendor's id of the recording. */
public record PushKey(
        @Nullable String idempotencyKey, @Nullable String externalId) {

    /** For a person's upload. */
    public static PushKey random() {
        return new PushKey(UUID.randomUUID().toString(), null);
    }

    /** For a vendor, who has an id for each of an athlete's recordings. */
    public static PushKey externalId(String id) {
        return new PushKey(null, id);
    }

    public static PushKey randomExternalId() {
        return externalId("ride-" + UUID.randomUUID());
    }

    String path(String fileName) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("fileName", fileName);
        if (externalId != null) {
            parameters.put("externalId", externalId);
        }
        return "/api/v1/imports?" + FormBody.encode(parameters);
    }

    Map<String, String> headers() {
        return idempotencyKey == null ? Map.of() : Map.of("Idempotency-Key", idempotencyKey);
    }

    @Override
    public String toString() {
        return String.join(
                "", List.of(idempotencyKey == null ? "" : idempotencyKey, externalId == null ? "" : externalId));
    }
}
