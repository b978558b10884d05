package io.fitconnect.integration.archive.web;

import io.fitconnect.integration.archive.Archive;
import io.fitconnect.integration.archive.Archive.Counts;
import io.fitconnect.integration.archive.ArchiveState;
import io.fitconnect.platform.json.WireName;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An archive of many recordings, and how far it is. */
@Schema(name = "ImportArchive")
record ArchiveView(
        UUID id,
        @Nullable String fileName,
        long bytes,

        @Schema(
                description =
                        "uploading: parts are missing, or its reading was not asked for; reading; done; refused: it is no "
                                + "archive that can be read; failed: through our fault",
                allowableValues = {"uploading", "reading", "done", "refused", "failed"})
        String state,

        @Schema(
                description =
                        "Why it was refused: damaged-archive, too-many-files (50,000 is the most), too-large; the list grows")
        @Nullable
        String reason,

        Instant createdAt,
        @Nullable Instant finishedAt,

        @Schema(description = "Length of each part but the last one, which has the rest")
        int partBytes,

        @Schema(description = "How many parts there are; they are numbered from 0")
        int parts,

        @Schema(description = "Parts that have not arrived, while it is uploaded; the first hundred of them")
        List<Integer> missingParts,

        @Schema(description = "Files in the archive; 0 until its directory was read")
        int files,

        @Schema(description = "Files that became imports; what becomes of each, its import says")
        int imported,

        @Schema(description = "Files whose content the athlete has already")
        int known,

        @Schema(description = "Files that are no recordings by their names")
        int skipped,

        int refused) {

    private static final int MOST_MISSING = 100;

    static ArchiveView of(Archive archive) {
        Counts counts = archive.counts();
        return new ArchiveView(
                archive.key().id(),
                archive.fileName(),
                archive.bytes(),
                WireName.of(archive.state()),
                archive.reason(),
                archive.createdAt(),
                archive.finishedAt(),
                Archive.PART_BYTES,
                archive.partCount(),
                archive.state() == ArchiveState.UPLOADING ? archive.listMissing(MOST_MISSING) : List.of(),
                counts.files(),
                counts.imported(),
                counts.known(),
                counts.skipped(),
                counts.refused());
    }
}
