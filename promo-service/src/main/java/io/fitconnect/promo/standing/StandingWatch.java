package io.fitconnect.promo.standing;

import java.util.UUID;

/** Follows changes of levels and memberships, in the transaction that keeps them. */
public interface StandingWatch {

    void standingChanged(UUID athlete);
}
