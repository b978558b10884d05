package io.fitconnect.integration.imports;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in.
 *
 * @param content        read once, to its end
 * @param idempotencyKey under which the client may send the same request again
 * @param externalId     the client's own id of the recording
 */
public record Upload(
        Sender sender,
        InputStream content,
        @Nullable String idempotencyKey,
        @Nullable String externalId,
        @Nullable String fileName,
        @Nullable String contentType) {}
