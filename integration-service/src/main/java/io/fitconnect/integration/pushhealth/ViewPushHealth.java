package io.fitconnect.integration.pushhealth;

import io.fitconnect.integration.pushhealth.PushHealth.Window;
import io.fitconnect.integration.refusal.CountRefusals;
import io.fitconnect.platform.usecase.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Shows how an app's pushes fare. */
@UseCase(readOnly = true)
public class ViewPushHealth {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    private final PushCounts counts;
    private final CountRefusals countRefusals;
    private final Clock clock;

    ViewPushHealth(PushCounts counts, CountRefusals countRefusals, Clock clock) {
        this.counts = counts;
        this.countRefusals = countRefusals;
        this.clock = clock;
    }

    /** At REPEATABLE READ: at SERIALIZABLE a client's polls would make its pushes repeat. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public PushHealth handle(String clientId) {
        Window week = of(clientId, WEEK);
        return new PushHealth(week.accepted().map(PushCount::lastAt).orElse(null), of(clientId, DAY), week);
    }

    private Window of(String clientId, Duration time) {
        Instant from = clock.instant().minus(time);
        return new Window(
                counts.find(clientId, from.truncatedTo(ChronoUnit.HOURS)), countRefusals.handle(clientId, from));
    }
}
