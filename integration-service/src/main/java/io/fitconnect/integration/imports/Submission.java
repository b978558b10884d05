package io.fitconnect.integration.imports;

import io.fitconnect.platform.object.StoredObject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file whose bytes are already kept and which asks to be entered in the ledger.
 *
 * @param id         under which its bytes are kept; becomes the import's id unless the content is known already
 * @param externalId the client's own id of the recording
 */
public record Submission(
        UUID id,
        Sender sender,
        StoredObject file,
        @Nullable String externalId,
        @Nullable String fileName,
        @Nullable String contentType) {

    ImportKey key() {
        return new ImportKey(sender.athleteId(), id);
    }
}
