package io.fitconnect.promo.advice;

import java.util.List;
import java.util.Optional;

/**
 * What is advised now, and what is not.
 *
 * @param refusal  why nothing at all is advised; empty when candidates were looked at
 * @param given    to be shown
 * @param withheld candidates that are not shown, each with its reason
 */
public record Decision(Optional<WhyNot> refusal, List<Proposal> given, List<Withheld> withheld) {

    public Decision {
        given = List.copyOf(given);
        withheld = List.copyOf(withheld);
    }

    static Decision refuse(WhyNot why) {
        return new Decision(Optional.of(why), List.of(), List.of());
    }

    /** A candidate that is not shown. */
    public record Withheld(Candidate candidate, WhyNot why) {}
}
