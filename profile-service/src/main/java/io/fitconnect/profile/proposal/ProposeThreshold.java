package io.fitconnect.profile.proposal;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.PublicChanges;

/** Keeps an estimate for its athlete; one of an athlete without a profile, or that holds already, is dropped. */
@UseCase
public class ProposeThreshold {

    private final PublicChanges athletes;
    private final Proposals proposals;

    ProposeThreshold(PublicChanges athletes, Proposals proposals) {
        this.athletes = athletes;
        this.proposals = proposals;
    }

    public void handle(AthleteId id, Proposal proposal) {
        athletes.find(id)
                .map(athlete -> athlete.profile().thresholds())
                .filter(known -> !proposal.kind().in(known, proposal.value()).equals(known))
                .ifPresent(known -> proposals.put(id, proposal));
    }
}
