package io.fitconnect.integration.erasure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries out what is due, round after round; what fails comes again. */
@Component
class Eraser {

    private static final Logger LOG = LoggerFactory.getLogger(Eraser.class);
    private static final Duration TRY_AGAIN = Duration.ofMinutes(5);

    private final Erasures erasures;
    private final Map<ErasureKind, Erasable> stores = new EnumMap<>(ErasureKind.class);
    private final Clock clock;

    Eraser(Erasures erasures, List<Erasable> stores, Clock clock) {
        this.erasures = erasures;
        this.clock = clock;
        stores.forEach(store -> this.stores.put(store.kind(), store));
    }

    @Scheduled(fixedDelayString = "${fitconnect.erasure.poll-interval:1s}")
    void eraseDue() {
        List<Erasure> taken;
        do {
            Instant now = clock.instant();
            Instant tryAgainAt = now.plus(TRY_AGAIN);
            taken = erasures.take(now, tryAgainAt);
            taken.forEach(erasure -> erase(erasure, tryAgainAt));
        } while (!taken.isEmpty());
    }

    private void erase(Erasure erasure, Instant tryAgainAt) {
        Erasable store = stores.get(erasure.kind());
        if (store == null) {
            throw new IllegalStateException("Nothing can erase " + erasure.kind());
        }
        try {
            store.erase(erasure.id());
            erasures.remove(erasure, tryAgainAt);
        } catch (RuntimeException e) {
            LOG.warn("Erasing {} {} failed and will be tried again: {}", erasure.kind(), erasure.id(), e.toString());
        }
    }
}
