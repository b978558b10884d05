package io.fitconnect.integration.imports.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a batch of activities. */
@Schema(name = "ActivityResults")
record ActivityResultsView(
        @Schema(description = "One per item, in their order")
        List<Result> results,

        @Schema(description = "How many of them are refused")
        int refused) {

    @Schema(name = "ActivityResult")
    record Result(
            String externalId,

            @Schema(
                    description = "accepted: durable, see the import; refused: see refusal",
                    allowableValues = {"accepted", "refused"})
            String status,

            @Schema(description = "The import, also an earlier one of the same content") @Nullable
            UUID importId,

            @Nullable Refusal refusal) {

        static Result accepted(String externalId, UUID importId) {
            return new Result(externalId, "accepted", importId, null);
        }

        static Result refused(String externalId, String reason, String detail) {
            return new Result(externalId, "refused", null, new Refusal(reason, detail));
        }
    }

    /** Why an item is not taken. */
    @Schema(name = "ActivityRefusal")
    record Refusal(
            @Schema(
                    description = "invalid-external-id, external-id-reused, corrupt, truncated, no-times, no-activity, "
                            + "implausible or too-large; the list grows")
            String reason,

            @Schema(description = "What to mend") String detail) {}
}
