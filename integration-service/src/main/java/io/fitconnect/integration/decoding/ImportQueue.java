package io.fitconnect.integration.decoding;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Imports that wait for a worker, the longest waiting first. Claiming counts as an attempt. */
public interface ImportQueue {

    /** Claims imports that were never claimed before, or whose claims ended well. */
    List<ClaimedImport> claimFresh(int most, Instant now, Instant until);

    /** Lets these claims hold until then, those of them that have not been lost to another worker or ended. */
    void renew(Collection<ClaimedImport> claims, Instant until);

    /** Claims one import whose last claim ran out: the file, or a neighbour of it, took its worker down. */
    Optional<ClaimedImport> claimSuspect(Instant now, Instant until);
}
