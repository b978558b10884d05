package io.fitconnect.integration.decoding;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Imports that wait for a worker. Clients take turns, and so do the athletes of one client: whatever waits of one of them, an import of
 * another is next. Of one athlete through one client the longest waiting comes first. Claiming counts as an attempt.
 */
public interface ImportQueue {

    /**
     * Claims imports that were never claimed before, or whose claims ended well.
     *
     * @param mostLarge so many large ones among them at most, see {@link ClaimedImport#isLarge}
     */
    List<ClaimedImport> claimFresh(int most, int mostLarge, Instant now, Instant until);

    /** Lets these claims hold until then, those of them that have not been lost to another worker or ended. */
    void renew(Collection<ClaimedImport> claims, Instant until);

    /** Claims one import whose last claim ran out: the file, or a neighbour of it, took its worker down. */
    Optional<ClaimedImport> claimSuspect(Instant now, Instant until);
}
