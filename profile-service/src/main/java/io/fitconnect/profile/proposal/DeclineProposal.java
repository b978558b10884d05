package io.fitconnect.profile.proposal;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.AthleteId;
import java.util.UUID;

/** An athlete declines an estimate. */
@UseCase
public class DeclineProposal {

    private final Proposals proposals;

    DeclineProposal(Proposals proposals) {
        this.proposals = proposals;
    }

    public void handle(AthleteId athlete, UUID id) {
        if (!proposals.remove(athlete, id)) {
            throw ProposalProblems.noSuchProposal();
        }
    }
}
