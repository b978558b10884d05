package io.fitconnect.promo.person;

import java.util.UUID;

/** Follows changes of athletes, in the transaction that keeps them. */
public interface PersonWatch {

    void personChanged(UUID athlete);
}
