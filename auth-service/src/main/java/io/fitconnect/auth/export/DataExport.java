package io.fitconnect.auth.export;

import io.fitconnect.auth.account.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An export of a person's data.
 *
 * @param expiresAt when everything of it is deleted, ready or not
 * @param archive   the finished zip file
 * @param parts     what services have written, by the service's name
 */
public record DataExport(
        UUID id,
        AccountId account,
        Instant requestedAt,
        Instant expiresAt,
        Optional<Archive> archive,
        List<DataExportPart> parts) {

    public DataExport {
        parts = List.copyOf(parts);
    }

    /** The finished zip file. */
    public record Archive(Instant completedAt, long bytes, String sha256) {}
}
