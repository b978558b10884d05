package io.fitconnect.promo.campaign;

import io.fitconnect.promo.experiment.Split;
import java.util.List;

/**
 * What an editor writes of a campaign.
 *
 * @param priority  the greater goes first
 * @param budget    how often it is shown at most, to all people together
 * @param perPerson how often it is shown to one at most
 */
public record CampaignPlan(
        String name,
        Segment segment,
        Schedule schedule,
        int priority,
        long budget,
        int perPerson,
        List<Variant> variants) {

    public static final int MOST_PRIORITY = 100;
    public static final long MOST_BUDGET = 100_000_000;
    public static final int MOST_PER_PERSON = 20;

    public CampaignPlan {
        variants = List.copyOf(variants);
        requireWithin(priority, 0, MOST_PRIORITY, "priority");
        requireWithin(budget, 1, MOST_BUDGET, "budget");
        requireWithin(perPerson, 1, MOST_PER_PERSON, "perPerson");
        requireWithin(variants.size(), 1, Split.MOST_VARIANTS, "number of variants");
        if (variants.stream().map(Variant::key).distinct().count() != variants.size()) {
            throw new IllegalArgumentException("Two variants have one key");
        }
    }

    private static void requireWithin(long value, long least, long most, String name) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("The " + name + " is " + least + " to " + most);
        }
    }
}
