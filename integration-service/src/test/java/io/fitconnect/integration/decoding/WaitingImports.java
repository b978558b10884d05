package io.fitconnect.integration.decoding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A queue in memory, which can be away for a while. */
final class WaitingImports implements ImportQueue {

    final Queue<ClaimedImport> fresh = new ConcurrentLinkedQueue<>();
    final Queue<ClaimedImport> suspects = new ConcurrentLinkedQueue<>();
    final Queue<ClaimedImport> renewed = new ConcurrentLinkedQueue<>();
    final AtomicInteger asked = new AtomicInteger();
    final AtomicInteger failuresToCome = new AtomicInteger();

    @Override
    public List<ClaimedImport> claimFresh(int most, int mostLarge, Instant now, Instant until) {
        asked.incrementAndGet();
        if (failuresToCome.getAndDecrement() > 0) {
            throw new IllegalStateException("SQL is away");
        }
        List<ClaimedImport> claimed = new ArrayList<>();
        int large = 0;
        for (ClaimedImport next : List.copyOf(fresh)) {
            if (claimed.size() < most && (!next.isLarge() || large < mostLarge)) {
                large += next.isLarge() ? 1 : 0;
                fresh.remove(next);
                claimed.add(next);
            }
        }
        return claimed;
    }

    @Override
    public void renew(Collection<ClaimedImport> claims, Instant until) {
        renewed.addAll(claims);
    }

    @Override
    public Optional<ClaimedImport> claimSuspect(Instant now, Instant until) {
        return Optional.ofNullable(suspects.poll());
    }
}
