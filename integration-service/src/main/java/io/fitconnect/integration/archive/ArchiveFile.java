package io.fitconnect.integration.archive;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of an archive, and what became of it.
 *
 * @param number   in the archive's directory, from 1
 * @param importId that holds its content
 * @param reason   a stable word
 */
public record ArchiveFile(
        int number,
        String name,
        Status status,
        @Nullable UUID importId,
        @Nullable String reason) {

    /** What became of a file. The names stand in the table {@code import_archive_file}. */
    public enum Status {
        /** It became an import. */
        IMPORTED,
        /** An import holds its content already. */
        KNOWN,
        /** It is no recording by its name. */
        SKIPPED,
        /** It cannot be taken. */
        REFUSED
    }
}
