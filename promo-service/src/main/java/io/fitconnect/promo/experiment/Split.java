package io.fitconnect.promo.experiment;

import io.fitconnect.promo.person.KeyedDraw;
import java.util.List;
import java.util.UUID;

/**
 * Assigns athletes to the variants of an experiment by a keyed draw of their own: the same one for ever, each variant with its weight's
 * share. Variants and weights do not change once the experiment runs.
 *
 * @param experiment names it, so that assignments of different experiments are independent
 * @param weights    of the variants in their order
 */
public record Split(String experiment, List<Integer> weights) {

    public static final int MOST_VARIANTS = 5;

    private static final int MOST_WEIGHT = 1_000;

    public Split {
        weights = List.copyOf(weights);
        if (weights.isEmpty() || weights.size() > MOST_VARIANTS) {
            throw new IllegalArgumentException("One to " + MOST_VARIANTS + " variants are split");
        }
        if (weights.stream().anyMatch(weight -> weight < 1 || weight > MOST_WEIGHT)) {
            throw new IllegalArgumentException("A weight is 1 to " + MOST_WEIGHT);
        }
    }

    /** The index of the athlete's variant. */
    public int assign(KeyedDraw draw, UUID athlete) {
        double left = draw.draw("experiment:" + experiment, athlete) * total();
        for (int variant = 0; variant < weights.size() - 1; variant++) {
            left -= weights.get(variant);
            if (left < 0) {
                return variant;
            }
        }
        return weights.size() - 1;
    }

    /** The share of athletes that get a variant. */
    public double share(int variant) {
        return weights.get(variant) / (double) total();
    }

    private int total() {
        return weights.stream().mapToInt(Integer::intValue).sum();
    }
}
