package io.fitconnect.promo.advice;

import io.fitconnect.promo.product.Need;

/**
 * What a rule would advise.
 *
 * @param urgency greater is more urgent
 */
public record Candidate(Subject subject, String rule, Reason reason, Need need, double urgency) {}
