package io.fitconnect.gamification.standing;

import io.fitconnect.gamification.rule.Standing;
import java.util.UUID;

/** Follows what athletes have earned, in the transaction that computes it. */
public interface StandingWatch {

    void computed(UUID athlete, Standing standing);
}
