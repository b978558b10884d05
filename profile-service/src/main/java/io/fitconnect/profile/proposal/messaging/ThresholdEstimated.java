package io.fitconnect.profile.proposal.messaging;

import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.proposal.Proposal;
import io.fitconnect.profile.proposal.ThresholdKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code threshold-estimated.v1}. */
record ThresholdEstimated(
        UUID athleteId,
        UUID estimateId,
        String threshold,
        double value,
        LocalDate from,
        String reason,
        @Nullable UUID trainingId) {

    AthleteId athlete() {
        return new AthleteId(athleteId);
    }

    Proposal toProposal(ThresholdKind kind) {
        return new Proposal(estimateId, kind, value, from, reason, trainingId);
    }
}
