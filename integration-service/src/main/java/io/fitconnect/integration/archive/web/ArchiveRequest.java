package io.fitconnect.integration.archive.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What is known of an archive before it comes. */
@Schema(name = "ImportArchiveRequest")
record ArchiveRequest(
        @Schema(description = "Shown to the athlete", maxLength = 255, example = "export.zip") @Nullable
        String fileName,

        @NotNull
        @Min(22)
        @Max(ArchiveRequest.MOST_BYTES)
        @Schema(description = "Of the whole archive, up to 20 GiB", example = "734003200")
        Long bytes) {

    static final long MOST_BYTES = 20L << 30;
}
