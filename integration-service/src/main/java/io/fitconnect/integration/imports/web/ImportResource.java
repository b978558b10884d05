package io.fitconnect.integration.imports.web;

import io.fitconnect.integration.imports.Activity;
import io.fitconnect.integration.imports.Import;
import io.fitconnect.integration.imports.ImportReport;
import io.fitconnect.integration.imports.ImportState;
import io.fitconnect.integration.imports.ImportWarning;
import io.fitconnect.integration.imports.Refused;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The status of an import. */
@Schema(name = "Import")
record ImportResource(
        UUID id,

        @Schema(
                description =
                        "decoding lasts until each training of the file is in the diary. refused: the file cannot become a "
                                + "training, see refusal. failed: we could not read the file, through a fault of ours; we keep "
                                + "it, and read it once more when it is sent again",
                allowableValues = {"received", "decoding", "done", "refused", "failed"})
        String state,

        @Schema(description = "When the import was acknowledged.")
        Instant receivedAt,

        @Schema(description = "When the import ended.") @Nullable
        Instant finishedAt,

        @Schema(description = "Format found in the content: fit, gpx, tcx, kml or json.") @Nullable
        String fileFormat,

        @Schema(description = "The name that was sent with the file.") @Nullable
        String fileName,

        @Schema(description = "Bytes as they were sent.") long fileBytes,

        @Schema(description = "Absent for a vendor when the recording came from another client before.") @Nullable
        Source source,

        @Schema(
                description =
                        "One per session in the file, in the file's order; those that the athlete deleted are left out.")
        List<TrainingLink> trainings,

        @Schema(description = "Reason of the refusal; only in that state.") @Nullable
        Refusal refusal,

        @Schema(description = "What was lost or repaired while the file was read.")
        List<Warning> warnings) {

    static ImportResource of(ImportReport report) {
        Import entry = report.entry();
        boolean visible = report.ownPush();
        return new ImportResource(
                entry.id(),
                publicName(entry.state()),
                entry.receivedAt(),
                entry.finishedAt().orElse(null),
                entry.fileFormat().orElse(null),
                visible ? entry.fileName().orElse(null) : null,
                entry.contentBytes(),
                visible ? Source.of(entry) : null,
                report.activities().stream()
                        .map(Activity::trainingId)
                        .flatMap(Optional::stream)
                        .map(TrainingLink::to)
                        .toList(),
                entry.refused().map(Refusal::of).orElse(null),
                entry.warnings().stream().map(Warning::of).toList());
    }

    boolean isPending() {
        return finishedAt == null;
    }

    private static String publicName(ImportState state) {
        return switch (state) {
            case RECEIVED -> "received";
            case DECODING, DECODED -> "decoding";
            case DONE -> "done";
            case REFUSED -> "refused";
            case FAILED -> "failed";
        };
    }

    /** Where the recording comes from. */
    @Schema(name = "ImportSource")
    record Source(
            @Schema(description = "upload: the athlete chose the file; vendor: pushed with consent.")
            String kind,

            String clientId,
            @Nullable String externalId) {

        static Source of(Import entry) {
            return new Source(
                    entry.sourceKind().name().toLowerCase(Locale.ROOT),
                    entry.clientId(),
                    entry.externalId().orElse(null));
        }
    }

    /** A training of the diary that was made from this import. */
    record TrainingLink(UUID id, String href) {

        static TrainingLink to(UUID id) {
            return new TrainingLink(id, "/api/v1/trainings/" + id);
        }
    }

    /** A stable reason, and a sentence that says what is wrong and what to do. */
    @Schema(name = "ImportRefusal")
    record Refusal(String reason, String detail) {

        static Refusal of(Refused refused) {
            return new Refusal(refused.reason(), refused.detail());
        }
    }

    /** A stable code and a sentence. */
    @Schema(name = "ImportWarning")
    record Warning(String code, String detail) {

        static Warning of(ImportWarning warning) {
            return new Warning(warning.code(), warning.detail());
        }
    }
}
