package io.fitconnect.integration.imports.web;

import io.fitconnect.integration.imports.Sender;
import io.fitconnect.integration.imports.Upload;
import io.fitconnect.platform.text.TextRule;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a client may say about a file besides its bytes.
 *
 * @param idempotencyKey header {@code Idempotency-Key}
 * @param externalId     query parameter {@code externalId}
 * @param fileName       query parameter {@code fileName}, or the name in a multipart body
 */
record UploadParameters(
        @Nullable String idempotencyKey,
        @Nullable String externalId,
        @Nullable String fileName) {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final TextRule EXTERNAL_ID = TextRule.line(200);
    private static final TextRule FILE_NAME = TextRule.line(255);
    private static final TextRule CONTENT_TYPE = TextRule.line(255);

    UploadParameters {
        if (externalId != null) {
            externalId = EXTERNAL_ID.require("externalId", externalId);
        }
        fileName = withoutFolders(fileName);
    }

    Upload toUpload(Sender sender, InputStream content, @Nullable String contentType) {
        return new Upload(sender, content, idempotencyKey, externalId, fileName, adapted(contentType, CONTENT_TYPE));
    }

    private static @Nullable String withoutFolders(@Nullable String path) {
        if (path == null || path.isBlank()) {
            return null;
        }
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return adapted(name, FILE_NAME);
    }

    private static @Nullable String adapted(@Nullable String text, TextRule rule) {
        return text == null ? null : rule.adapt(text).orElse(null);
    }
}
