package io.fitconnect.promo.advice;

import java.util.List;
import java.util.Optional;

/** The advice that stands, and why an athlete gets none. */
public record StandingAdvice(List<Advice> advice, Optional<WhyNot> refusal) {

    public StandingAdvice {
        advice = List.copyOf(advice);
    }
}
