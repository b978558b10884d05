package io.fitconnect.profile.proposal;

import io.fitconnect.platform.problem.CommonProblems;
import io.fitconnect.platform.problem.ProblemType;
import io.fitconnect.platform.problem.Refusal;
import org.springframework.http.HttpStatus;

/** Why proposals say no. */
final class ProposalProblems {

    private static final ProblemType CONTRADICTION =
            new ProblemType("threshold-contradiction", ProposalText.CONTRADICTION, HttpStatus.CONFLICT);

    private ProposalProblems() {}

    static Refusal contradictsOthers() {
        return new Refusal(CONTRADICTION, ProposalText.CONTRADICTS_OTHERS.message());
    }

    static Refusal noSuchProposal() {
        return new Refusal(CommonProblems.NOT_FOUND, ProposalText.NO_SUCH_PROPOSAL.message());
    }
}
