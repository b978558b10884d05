package io.fitconnect.integration.archive.web;

import io.fitconnect.integration.archive.ArchiveFile;
import io.fitconnect.platform.json.WireName;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file of an archive, and what became of it. */
@Schema(name = "ImportArchiveFile")
record ArchiveFileView(
        @Schema(description = "In the archive's directory, from 1")
        int number,

        @Schema(description = "With its folders") String name,

        @Schema(
                description =
                        "imported: it became an import; known: an import holds its content already; skipped: it is no "
                                + "recording by its name; refused",
                allowableValues = {"imported", "known", "skipped", "refused"})
        String status,

        @Schema(description = "The import that holds its content") @Nullable
        UUID importId,

        @Schema(
                description =
                        "A stable word: no-recording, damaged, encrypted, unknown-packing, or as for an upload; the list grows")
        @Nullable
        String reason) {

    static ArchiveFileView of(ArchiveFile file) {
        return new ArchiveFileView(
                file.number(), file.name(), WireName.of(file.status()), file.importId(), file.reason());
    }
}
