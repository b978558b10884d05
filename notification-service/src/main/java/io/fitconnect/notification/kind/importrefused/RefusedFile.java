package io.fitconnect.notification.kind.importrefused;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code import-refused.v1}. */
record RefusedFile(UUID importId, UUID athleteId, @Nullable String fileName, String reason) {

    RefusedFiles toArguments() {
        return new RefusedFiles(1, importId, fileName, reason);
    }
}
