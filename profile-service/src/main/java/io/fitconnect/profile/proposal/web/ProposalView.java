package io.fitconnect.profile.proposal.web;

import io.fitconnect.profile.proposal.Proposal;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An estimated threshold that waits for its athlete. */
record ProposalView(
        UUID id,

        @Schema(description = "The member of thresholds that it is of", example = "functionalThresholdPowerWatts")
        String threshold,

        @Schema(description = "In the unit of the member's name")
        double value,

        @Schema(description = "The day from which it would hold")
        LocalDate from,

        @Schema(description = "Why, as a word in kebab-case", example = "best-hour-power")
        String reason,

        @Schema(description = "The training that shows it, if it is one") @Nullable
        UUID trainingId) {

    static ProposalView of(Proposal proposal) {
        return new ProposalView(
                proposal.id(),
                proposal.kind().member(),
                proposal.value(),
                proposal.from(),
                proposal.reason(),
                proposal.training());
    }

    /** All that waits. */
    record WaitingProposals(
            @Schema(description = "At most one of each threshold")
            List<ProposalView> items) {}
}
