package io.fitconnect.promo.gear;

import java.util.UUID;

/** Follows changes of an athlete's gear and trainings, in the transaction that keeps them. */
public interface GearWatch {

    void gearChanged(UUID athlete);
}
