package io.fitconnect.profile.proposal;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.zone.AdoptedThresholds;
import java.util.UUID;

/** An athlete confirms an estimate: it holds from its day on. */
@UseCase
public class ConfirmProposal {

    private final Proposals proposals;
    private final AdoptedThresholds thresholds;

    ConfirmProposal(Proposals proposals, AdoptedThresholds thresholds) {
        this.proposals = proposals;
        this.thresholds = thresholds;
    }

    public void handle(AthleteId athlete, UUID id) {
        Proposal proposal = proposals.find(athlete, id).orElseThrow(ProposalProblems::noSuchProposal);
        thresholds.adopt(
                athlete,
                proposal.from(),
                known -> proposal.kind()
                        .findIn(known, proposal.value())
                        .orElseThrow(ProposalProblems::contradictsOthers));
        proposals.remove(athlete, id);
    }
}
