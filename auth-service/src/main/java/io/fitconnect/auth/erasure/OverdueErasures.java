package io.fitconnect.auth.erasure;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Watches for a service that has not erased in time. */
@Component
class OverdueErasures {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueErasures.class);

    private final ViewErasures viewErasures;
    private final ErasureSettings settings;
    private final Clock clock;
    private volatile @Nullable Instant oldest;

    OverdueErasures(ViewErasures viewErasures, ErasureSettings settings, Clock clock, MeterRegistry meters) {
        this.viewErasures = viewErasures;
        this.settings = settings;
        this.clock = clock;
        TimeGauge.builder("fitconnect.auth.erasures.oldest", this, TimeUnit.SECONDS, OverdueErasures::ageSeconds)
                .description("Age of the oldest erasure to which a service has not answered")
                .register(meters);
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void look() {
        List<Erasure> pending = viewErasures.handle(Optional.empty());
        oldest = pending.isEmpty() ? null : pending.get(0).decidedAt();
        Instant deadline = clock.instant().minus(settings.promptness());
        for (Erasure erasure : pending) {
            if (erasure.decidedAt().isBefore(deadline)) {
                TreeSet<String> missing = new TreeSet<>(settings.services());
                missing.removeAll(erasure.answered());
                LOG.warn("Erasure {} waits for {}", erasure.id(), missing);
            }
        }
    }

    private double ageSeconds() {
        Instant since = oldest;
        return since == null ? 0 : Duration.between(since, clock.instant()).toSeconds();
    }
}
