package io.fitconnect.training.diary.web;

import io.fitconnect.training.diary.Provenance;
import io.fitconnect.training.diary.Source;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a training comes from; a training entered by hand has the kind only. */
record SourceView(
        @Schema(
                description =
                        "manual: entered by hand; upload: a file of the athlete; vendor: pushed by a vendor's app",
                allowableValues = {"manual", "upload", "vendor"},
                example = "vendor")
        String kind,

        @Schema(description = "The recorded activity") @Nullable
        UUID activityId,

        @Schema(description = "The OAuth client that sent it", example = "demo-tracker") @Nullable
        String clientId,

        @Schema(description = "The sender's own id of it", example = "run-4711") @Nullable
        String externalId,

        @Schema(description = "Format of the file", example = "fit") @Nullable
        String fileFormat,

        @Schema(description = "The device or app that recorded it", example = "Edge 500") @Nullable
        String deviceName) {

    static SourceView of(Source source) {
        String kind = source.kind().wireName();
        return source.provenance()
                .map(provenance -> of(kind, provenance))
                .orElseGet(() -> new SourceView(kind, null, null, null, null, null));
    }

    private static SourceView of(String kind, Provenance provenance) {
        return new SourceView(
                kind,
                provenance.activity().value(),
                provenance.clientId(),
                provenance.externalId(),
                provenance.fileFormat(),
                provenance.deviceName());
    }
}
