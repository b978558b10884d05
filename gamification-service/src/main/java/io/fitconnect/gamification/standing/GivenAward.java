package io.fitconnect.gamification.standing;

import io.fitconnect.gamification.rule.Award;
import java.time.Instant;

/** An award and when it was given. */
public record GivenAward(Award award, Instant awardedAt) {}
