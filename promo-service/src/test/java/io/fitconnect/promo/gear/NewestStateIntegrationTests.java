package io.fitconnect.promo.gear;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.platform.usecase.Transactions;
import io.fitconnect.promo.RunningPromoService;
import io.fitconnect.promo.product.Surface;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of what other services announce the newest state stays, in whatever order it comes. */
@RunningPromoService
class NewestStateIntegrationTests {

    private static final Instant START = Instant.parse("2026-11-30T08:00:00Z");

    @Autowired
    private Garage garage;

    @Autowired
    private TrainingFacts trainings;

    @Autowired
    private Transactions transactions;

    private final UUID athlete = UUID.randomUUID();
    private final UUID id = UUID.randomUUID();

    @Test
    void keepsARetiredItemRetired() {
        assertThat(transactions.run(() -> garage.keep(item(2, false)))).isTrue();

        assertThat(transactions.run(() -> garage.keep(item(1, true)))).isFalse();
        assertThat(transactions.run(() -> garage.listActive(athlete))).isEmpty();
        assertThat(transactions.run(() -> garage.keep(item(3, true)))).isTrue();
        transactions.run(() -> garage.keep(OwnedItem.deleted(athlete, id)));
        assertThat(transactions.run(() -> garage.keep(item(1_000, true)))).isFalse();
    }

    @Test
    void keepsATrashedTrainingTrashed() {
        assertThat(transactions.run(() -> trainings.keep(TrainingFact.gone(athlete, id, 2))))
                .isTrue();

        assertThat(transactions.run(() -> trainings.keep(training(1)))).isFalse();
        assertThat(listTrainings()).isEmpty();
        assertThat(transactions.run(() -> trainings.keep(training(3)))).isTrue();
        assertThat(listTrainings()).hasSize(1);
    }

    @Test
    void keepsTheWearOfTheLaterLifeAndTheLaterMoment() {
        transactions.run(() -> garage.keep(athlete, id, wear(2, 100, START)));

        transactions.run(() -> garage.keep(athlete, id, wear(1, 900, START.plusSeconds(9))));
        transactions.run(() -> garage.keep(athlete, id, wear(2, 800, START.minusSeconds(9))));
        assertThat(used()).isEqualTo(100);
        transactions.run(() -> garage.keep(athlete, id, wear(2, 200, START.plusSeconds(9))));
        assertThat(used()).isEqualTo(200);
    }

    private List<TrainingFact> listTrainings() {
        return transactions.run(() -> trainings.listOf(athlete));
    }

    private double used() {
        return Optional.ofNullable(
                        transactions.run(() -> garage.mapWear(athlete)).get(id))
                .map(AnnouncedWear::used)
                .orElseThrow();
    }

    private OwnedItem item(long version, boolean isActive) {
        return new OwnedItem(athlete, id, "shoes", "Blue trainers", Optional.empty(), isActive, version);
    }

    private TrainingFact training(long version) {
        return new TrainingFact(
                athlete, id, version, true, true, "running", Surface.ROAD, START, LocalDate.EPOCH, 10, 1, Set.of());
    }

    private static AnnouncedWear wear(int life, double used, Instant at) {
        return new AnnouncedWear(life, Measure.KILOMETERS, used, 480, 800, Optional.empty(), at);
    }
}
