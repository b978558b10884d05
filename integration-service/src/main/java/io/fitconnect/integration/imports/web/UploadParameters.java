package io.fitconnect.integration.imports.web;

import io.fitconnect.integration.imports.Sender;
import io.fitconnect.integration.imports.Upload;
import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;
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

    private static final int MAX_EXTERNAL_ID = 200;
    private static final int MAX_FILE_NAME = 255;
    private static final int MAX_CONTENT_TYPE = 255;

    UploadParameters {
        if (externalId != null && !isFit(externalId)) {
            throw new Refusal(
                    CommonProblems.INVALID_REQUEST,
                    "An externalId has 1 to 200 characters, none of them a control character.");
        }
        fileName = withoutFolders(fileName);
    }

    Upload toUpload(Sender sender, InputStream content, @Nullable String contentType) {
        return new Upload(sender, content, idempotencyKey, externalId, fileName, cut(contentType, MAX_CONTENT_TYPE));
    }

    private static boolean isFit(String externalId) {
        return !externalId.isBlank()
                && externalId.length() <= MAX_EXTERNAL_ID
                && externalId.codePoints().noneMatch(Character::isISOControl);
    }

    private static @Nullable String withoutFolders(@Nullable String path) {
        if (path == null || path.isBlank()) {
            return null;
        }
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return cut(name, MAX_FILE_NAME);
    }

    /** Without control characters, which no column takes and no log should. */
    private static @Nullable String cut(@Nullable String text, int length) {
        if (text == null) {
            return null;
        }
        String printable = text.codePoints()
                .filter(character -> !Character.isISOControl(character))
                .limit(length)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return printable.isBlank() ? null : printable;
    }
}
