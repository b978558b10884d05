package io.fitconnect.promo.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.fitconnect.promo.campaign.Variant;
import io.fitconnect.promo.experiment.Outcomes;
import io.fitconnect.promo.experiment.SequentialTest;
import io.fitconnect.promo.result.Results.Batch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CampaignResultsTests {

    private static final Duration TO_ACT = Duration.ofDays(3);
    private static final Instant NOW = Instant.parse("2026-12-10T00:00:00Z");
    private static final LocalDate LAST_SETTLED = LocalDate.parse("2026-12-06");

    @Test
    void testsOnlyPeopleWhoseTimeToActIsOver() {
        CampaignResults results = results(
                0.05,
                batch(LAST_SETTLED, "a", 100, 10),
                batch(LAST_SETTLED, "b", 100, 12),
                batch(LAST_SETTLED.plusDays(1), "a", 50, 0),
                batch(LAST_SETTLED.plusDays(1), "b", 50, 50));

        assertThat(results.variants())
                .extracting(VariantResult::settled)
                .containsExactly(new Outcomes(100, 10), new Outcomes(100, 12), Outcomes.NONE);
        assertThat(results.variants()).extracting(VariantResult::people).containsExactly(150L, 150L, 0L);
        assertThat(results.fewest()).isZero();
        assertThat(results.variants().get(1).differs()).isFalse();
    }

    @Test
    void addsDayByDayWithTheSharesOfTheTwoVariants() {
        CampaignResults results = results(
                0.05,
                batch(LAST_SETTLED.minusDays(1), "a", 100, 10),
                batch(LAST_SETTLED.minusDays(1), "c", 200, 60),
                batch(LAST_SETTLED, "a", 100, 8),
                batch(LAST_SETTLED, "c", 200, 70));

        double expected = SequentialTest.begin(1 / 3.0)
                .plus(new Outcomes(100, 10), new Outcomes(200, 60))
                .plus(new Outcomes(100, 8), new Outcomes(200, 70))
                .pValue();
        assertThat(results.variants().get(2).pValue().orElseThrow()).isCloseTo(expected, within(1e-12));
        assertThat(results.variants().get(2).differs()).isTrue();
        assertThat(results.variants().get(0).pValue()).isEmpty();
    }

    @Test
    void countsTheFewestPeopleOfAVariant() {
        CampaignResults results = results(
                0.05,
                batch(LAST_SETTLED, "a", 100, 10),
                batch(LAST_SETTLED, "b", 3, 1),
                batch(LAST_SETTLED.plusDays(1), "b", 4, 1),
                batch(LAST_SETTLED, "c", 200, 60));

        assertThat(results.fewest()).isEqualTo(7);
    }

    @Test
    void sharesTheLevelAmongComparisons() {
        assertThat(results(0.05).level()).isCloseTo(0.025, within(1e-12));
    }

    private static CampaignResults results(double level, Batch... batches) {
        return CampaignResults.of(
                List.of(variant("a", 1), variant("b", 1), variant("c", 2)), List.of(batches), level, TO_ACT, NOW);
    }

    private static Batch batch(LocalDate day, String variant, long people, long followed) {
        return new Batch(day, variant, people, followed, 0);
    }

    private static Variant variant(String key, int weight) {
        return new Variant(key, weight, Map.of("en", "T", "ru", "Т"), Map.of("en", "T", "ru", "Т"), "aria-tee");
    }
}
