package io.fitconnect.profile.proposal;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.AthleteId;
import io.fitconnect.profile.athlete.PublicChanges;
import io.fitconnect.profile.athlete.Thresholds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an estimate for its athlete. One that contradicts another threshold waits too, since that may be the wrong one. One of an
 * athlete without a profile, that holds already, or that no one can have is dropped.
 */
@UseCase
public class ProposeThreshold {

    private static final Logger LOG = LoggerFactory.getLogger(ProposeThreshold.class);

    private final PublicChanges athletes;
    private final Proposals proposals;

    ProposeThreshold(PublicChanges athletes, Proposals proposals) {
        this.athletes = athletes;
        this.proposals = proposals;
    }

    public void handle(AthleteId id, Proposal proposal) {
        if (!proposal.kind().isPossible(proposal.value())) {
            LOG.warn("Dropped an impossible estimate of {}", proposal.kind());
            return;
        }
        athletes.find(id)
                .map(athlete -> athlete.profile().thresholds())
                .filter(known -> !holds(known, proposal))
                .ifPresent(known -> proposals.put(id, proposal));
    }

    private static boolean holds(Thresholds known, Proposal proposal) {
        return proposal.kind()
                .findIn(known, proposal.value())
                .filter(known::equals)
                .isPresent();
    }
}
