package io.fitconnect.profile.proposal;

import io.fitconnect.profile.athlete.AthleteId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What waits for athletes. */
public interface Proposals {

    List<Proposal> list(AthleteId athlete);

    default Optional<Proposal> find(AthleteId athlete, UUID id) {
        return list(athlete).stream()
                .filter(proposal -> proposal.id().equals(id))
                .findFirst();
    }

    /** Puts the proposal in place of one of the same threshold, unless that is of a later day. */
    void put(AthleteId athlete, Proposal proposal);

    boolean remove(AthleteId athlete, UUID id);
}
