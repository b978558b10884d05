package io.fitconnect.profile.proposal;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.PrivateChanges;
import java.util.List;

/** An athlete looks at estimated thresholds. */
@UseCase(readOnly = true)
public class ListProposals {

    private final PrivateChanges athletes;
    private final Proposals proposals;

    ListProposals(PrivateChanges athletes, Proposals proposals) {
        this.athletes = athletes;
        this.proposals = proposals;
    }

    public List<Proposal> handle(AthleteId athlete) {
        return proposals.list(athletes.get(athlete).id());
    }
}
