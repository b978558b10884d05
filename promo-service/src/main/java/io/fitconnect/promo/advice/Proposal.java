package io.fitconnect.promo.advice;

import io.fitconnect.promo.product.Considered;
import io.fitconnect.promo.product.Match;

/** Advice that may be given: its reason, and the product that fits best among those considered. */
record Proposal(Candidate candidate, Considered best, Match match) {}
