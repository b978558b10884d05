package io.fitconnect.profile.proposal;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.Refusal;

/** Why proposals say no. */
final class ProposalProblems {

    private ProposalProblems() {}

    static Refusal noSuchProposal() {
        return new Refusal(CommonProblems.NOT_FOUND, ProposalText.NO_SUCH_PROPOSAL.message());
    }
}
