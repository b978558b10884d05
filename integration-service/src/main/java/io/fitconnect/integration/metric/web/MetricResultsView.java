package io.fitconnect.integration.metric.web;

import io.fitconnect.integration.metric.MetricFault;
import io.fitconnect.integration.metric.MetricOutcome;
import io.fitconnect.platform.json.WireName;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a batch. */
@Schema(name = "MetricResults")
record MetricResultsView(
        @Schema(description = "One per item, in their order")
        List<Result> results,

        @Schema(description = "How many of them are refused")
        int refused) {

    @Schema(name = "MetricResult")
    record Result(
            @Schema(
                    description = "stored, deleted, outdated: a later state is kept already; refused: see refusal",
                    allowableValues = {"stored", "deleted", "outdated", "refused"})
            String status,

            @Nullable String externalId,
            @Nullable Refusal refusal) {

        static Result of(MetricItemDocument item, MetricOutcome outcome) {
            MetricFault fault = outcome.fault();
            return new Result(
                    WireName.of(outcome.status()),
                    item.externalId(),
                    fault == null ? null : new Refusal(fault.reason(), fault.member(), fault.detail()));
        }
    }

    /** Why an item is not taken. */
    @Schema(name = "MetricRefusal")
    record Refusal(
            @Schema(
                    description = "missing, invalid, unknown-metric, out-of-range, implausible, not-of-this-metric, "
                            + "too-many-of-day or too-many-scores; the list grows")
            String reason,

            @Schema(description = "The member of the item that is wrong")
            String member,

            @Schema(description = "What to mend") String detail) {}
}
