package io.fitconnect.auth.export.web;

import io.fitconnect.auth.export.ArchiveFiles;
import io.fitconnect.auth.export.DataExport;
import io.fitconnect.auth.export.DataExport.Archive;
import io.fitconnect.auth.export.DataExportPart;
import io.fitconnect.auth.export.DataExportSettings;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far an export is.
 *
 * @param state   {@code collecting} parts, {@code assembling} them, or {@code ready}
 * @param missing the services whose part is awaited
 * @param object  key of the archive in the export store
 */
record ExportStatus(
        UUID id,
        String state,
        Instant requestedAt,
        Instant expiresAt,
        Set<String> answered,
        Set<String> missing,
        @Nullable Instant completedAt,
        @Nullable String object,
        @Nullable Long bytes,
        @Nullable String sha256) {

    static ExportStatus of(DataExport export, DataExportSettings settings) {
        Set<String> missing = settings.missing(export);
        Archive archive = export.archive().orElse(null);
        return new ExportStatus(
                export.id(),
                archive != null ? "ready" : missing.isEmpty() ? "assembling" : "collecting",
                export.requestedAt(),
                export.expiresAt(),
                export.parts().stream().map(DataExportPart::service).collect(Collectors.toCollection(TreeSet::new)),
                archive != null ? Set.of() : missing,
                archive == null ? null : archive.completedAt(),
                archive == null ? null : ArchiveFiles.archiveOf(export.id()).value(),
                archive == null ? null : archive.bytes(),
                archive == null ? null : archive.sha256());
    }
}
