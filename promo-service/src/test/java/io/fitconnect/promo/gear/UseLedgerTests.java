package io.fitconnect.promo.gear;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.promo.product.Surface;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UseLedgerTests {

    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final Duration RECENT = Duration.ofDays(28);
    private static final UUID ATHLETE = UUID.randomUUID();

    @Test
    void changesWhenASportIsDoneNoMore() {
        UseLedger ledger =
                ledger(training("running", 2), training("running", 20), training("skiing", 10), training("skiing", 27));

        assertThat(ledger.findChange(RECENT)).contains(NOW.plus(Duration.ofDays(18)));
    }

    @Test
    void doesNotChangeWithoutASportOfTheTime() {
        assertThat(ledger(training("running", 28)).findChange(RECENT)).isEmpty();
        assertThat(ledger(withheld(1)).findChange(RECENT)).isEmpty();
    }

    @Test
    void leavesOutWhatItsSourceForbids() {
        UseLedger ledger = ledger(training("running", 2), withheld(1));

        assertThat(ledger.listRecent(RECENT)).extracting(TrainingFact::sport).containsExactly("running");
        assertThat(ledger.countWithheld()).isEqualTo(1);
    }

    private static UseLedger ledger(TrainingFact... trainings) {
        return new UseLedger(List.of(trainings), NOW);
    }

    private static TrainingFact training(String sport, int daysAgo) {
        Instant start = NOW.minus(Duration.ofDays(daysAgo));
        return new TrainingFact(
                ATHLETE,
                UUID.randomUUID(),
                1,
                true,
                true,
                sport,
                Surface.ROAD,
                start,
                LocalDate.EPOCH,
                10,
                1,
                Set.of());
    }

    private static TrainingFact withheld(int daysAgo) {
        return TrainingFact.withheld(
                ATHLETE, UUID.randomUUID(), 1, NOW.minus(Duration.ofDays(daysAgo)), LocalDate.EPOCH, Set.of());
    }
}
