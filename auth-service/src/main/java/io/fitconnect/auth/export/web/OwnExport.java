package io.fitconnect.auth.export.web;

import io.fitconnect.auth.export.DataExport;
import io.fitconnect.auth.export.DataExport.Archive;
import io.fitconnect.auth.export.DataExportSettings;
import io.fitconnect.auth.page.PageTime;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/**
 * An export as its owner sees it.
 *
 * @param parts     the services that have written, of so many
 * @param megabytes the archive's size
 */
record OwnExport(UUID id, boolean ready, String requested, String until, int parts, int ofParts, String megabytes) {

    private static final double MEGABYTE = 1_000_000;
    private static final double LEAST = 0.1;

    static OwnExport of(DataExport export, DataExportSettings settings, ZoneId zone, Locale language) {
        NumberFormat numbers = NumberFormat.getInstance(language);
        numbers.setMaximumFractionDigits(1);
        double size = export.archive().map(Archive::bytes).orElse(0L) / MEGABYTE;
        int all = settings.services().size();
        return new OwnExport(
                export.id(),
                export.archive().isPresent(),
                PageTime.minute(export.requestedAt(), zone, language),
                PageTime.day(export.expiresAt(), zone, language),
                all - settings.missing(export).size(),
                all,
                numbers.format(Math.max(LEAST, size)));
    }
}
