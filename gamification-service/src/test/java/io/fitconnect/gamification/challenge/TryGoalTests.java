package io.fitconnect.gamification.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import io.fitconnect.gamification.effort.Effort;
import io.fitconnect.gamification.effort.EffortLedger;
import io.fitconnect.gamification.effort.Efforts;
import io.fitconnect.gamification.effort.TrainingState;
import io.fitconnect.gamification.rule.Measure;
import io.fitconnect.gamification.rule.Rules;
import io.fitconnect.platform.sport.Sport;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TryGoalTests {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-11T12:00:00Z"), ZoneOffset.UTC);
    private static final Goal TWENTY_KILOMETERS_IN_TEN_DAYS = new Goal(
            Measure.DISTANCE, Set.of("running"), LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 10), 2_000_000);

    private final Map<UUID, List<Effort>> efforts = new LinkedHashMap<>();

    @Test
    void tellsHowManyWouldHaveReachedItAndHowFarHalfOfThemCame() {
        efforts.put(new UUID(0, 1), List.of(Efforts.run(1, "2026-03-01"), Efforts.run(2, "2026-03-10")));
        efforts.put(new UUID(0, 2), List.of(Efforts.run(3, "2026-03-05")));
        efforts.put(new UUID(0, 3), List.of(Efforts.run(4, "2026-02-28"), Efforts.run(5, "2026-03-11")));

        assertThat(trial()).isEqualTo(new Trial(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 10), 3, 1, 1_000_000));
    }

    @Test
    void looksAtNobodyWhereNobodyTrained() {
        assertThat(trial()).isEqualTo(new Trial(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 10), 0, 0, 0));
    }

    private Trial trial() {
        return new TryGoal(new InMemoryLedger(), Rules.BOOK, NOW).handle(TWENTY_KILOMETERS_IN_TEN_DAYS);
    }

    private final class InMemoryLedger implements EffortLedger {

        @Override
        public boolean put(TrainingState state) {
            throw new UnsupportedOperationException("a trial keeps nothing");
        }

        @Override
        public List<Effort> list(UUID athlete) {
            return efforts.getOrDefault(athlete, List.of());
        }

        @Override
        public List<UUID> sampleAthletes(LocalDate since, int most) {
            return List.copyOf(efforts.keySet());
        }

        @Override
        public Optional<Sport> findSport(UUID athlete, UUID activity) {
            return Optional.empty();
        }
    }
}
