package io.fitconnect.promo.result;

import io.fitconnect.promo.campaign.Variant;
import io.fitconnect.promo.experiment.Outcomes;
import io.fitconnect.promo.experiment.SequentialTest;
import io.fitconnect.promo.result.Results.Batch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The results of a campaign. They may be looked at on any day: the chance that any difference is ever reported where there is none is at
 * most the level of all comparisons together, which share it evenly.
 *
 * @param level of each comparison with the control
 */
public record CampaignResults(List<VariantResult> variants, double level) {

    public CampaignResults {
        variants = List.copyOf(variants);
    }

    /** The people of the variant that was shown to the fewest. */
    public long fewest() {
        return variants.stream().mapToLong(VariantResult::people).min().orElse(0);
    }

    /**
     * Computes the results.
     *
     * @param variants  of the campaign, the control first
     * @param timeToAct a batch is settled when this time has passed since its day
     */
    static CampaignResults of(
            List<Variant> variants, List<Batch> batches, double level, Duration timeToAct, Instant now) {
        double each = level / Math.max(1, variants.size() - 1);
        List<Batch> settled = batches.stream()
                .filter(batch -> isSettled(batch.day(), timeToAct, now))
                .toList();
        List<VariantResult> results = new ArrayList<>();
        for (Variant variant : variants) {
            Optional<Double> pValue = variant.equals(variants.get(0))
                    ? Optional.empty()
                    : Optional.of(compare(variants.get(0), variant, settled).pValue());
            results.add(result(variant.key(), batches, settled, pValue, each));
        }
        return new CampaignResults(results, each);
    }

    private static boolean isSettled(LocalDate day, Duration timeToAct, Instant now) {
        Instant end = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return !now.isBefore(end.plus(timeToAct));
    }

    private static VariantResult result(
            String key, List<Batch> batches, List<Batch> settled, Optional<Double> pValue, double level) {
        List<Batch> own = of(key, batches);
        return new VariantResult(
                key,
                own.stream().mapToLong(Batch::people).sum(),
                own.stream().mapToLong(Batch::followed).sum(),
                own.stream().mapToLong(Batch::bought).sum(),
                of(key, settled).stream().map(CampaignResults::outcomes).reduce(Outcomes.NONE, Outcomes::plus),
                pValue,
                pValue.filter(p -> p <= level).isPresent());
    }

    /** Adds day by day what became of the people of the two variants. */
    private static SequentialTest compare(Variant control, Variant variant, List<Batch> settled) {
        SequentialTest test = SequentialTest.begin(control.weight() / (double) (control.weight() + variant.weight()));
        Map<LocalDate, List<Batch>> byDay =
                settled.stream().collect(Collectors.groupingBy(Batch::day, TreeMap::new, Collectors.toList()));
        for (List<Batch> day : byDay.values()) {
            test = test.plus(sum(control.key(), day), sum(variant.key(), day));
        }
        return test;
    }

    private static Outcomes sum(String key, List<Batch> batches) {
        return of(key, batches).stream().map(CampaignResults::outcomes).reduce(Outcomes.NONE, Outcomes::plus);
    }

    private static List<Batch> of(String key, List<Batch> batches) {
        return batches.stream().filter(batch -> batch.variant().equals(key)).toList();
    }

    private static Outcomes outcomes(Batch batch) {
        return new Outcomes(batch.people(), batch.followed());
    }
}
