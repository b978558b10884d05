package io.fitconnect.integration.imports;

import io.fitconnect.platform.object.StoredObject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file whose bytes are already kept and which asks to be entered in the ledger.
 *
 * @param id            under which its bytes are kept; becomes the import's id unless the content is known already
 * @param contentSha256 of the content however it was packed
 * @param externalId    the client's own id of the recording
 */
public record Submission(
        UUID id,
        Sender sender,
        StoredObject file,
        String contentSha256,
        @Nullable String externalId,
        @Nullable String fileName,
        @Nullable String contentType) {

    /** A file that is not packed. */
    public Submission(
            UUID id,
            Sender sender,
            StoredObject file,
            @Nullable String externalId,
            @Nullable String fileName,
            @Nullable String contentType) {
        this(id, sender, file, file.sha256(), externalId, fileName, contentType);
    }

    /** The same under the hash by which its content is known. */
    Submission knownAs(String sha256) {
        return new Submission(id, sender, file, sha256, externalId, fileName, contentType);
    }

    boolean isPacked() {
        return !contentSha256.equals(file.sha256());
    }

    ImportKey key() {
        return new ImportKey(sender.athleteId(), id);
    }
}
