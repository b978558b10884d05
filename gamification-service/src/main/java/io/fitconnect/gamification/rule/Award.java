package io.fitconnect.gamification.rule;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One achievement, earned, with its reason: with this training on this day the value reached the threshold.
 *
 * @param rule     key of its rule
 * @param tier     from 1
 * @param occasion when a repeatable one was earned: a period or a training; {@link #ONCE} for all others
 * @param value    in the rule's measure, after the training
 */
public record Award(String rule, int tier, String occasion, LocalDate day, UUID training, long value, long threshold) {

    public static final String ONCE = "once";

    /** What tells it from all others of its athlete. */
    public AwardKey key() {
        return new AwardKey(rule, tier, occasion);
    }
}
