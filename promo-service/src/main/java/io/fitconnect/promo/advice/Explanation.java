package io.fitconnect.promo.advice;

import java.util.List;
import java.util.Optional;

/**
 * How advice is made for one athlete.
 *
 * @param refusal   why there is none at all
 * @param facts     everything that it is made from
 * @param rules     all rules, whether they apply or not
 * @param withheld  what rules would advise now, and why it is not
 */
public record Explanation(
        Optional<WhyNot> refusal,
        Situation facts,
        List<AdviceRule> rules,
        List<Decision.Withheld> withheld,
        Caps caps) {

    public Explanation {
        rules = List.copyOf(rules);
        withheld = List.copyOf(withheld);
    }
}
