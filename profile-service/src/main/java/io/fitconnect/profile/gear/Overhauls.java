package io.fitconnect.profile.gear;

import java.util.List;

/** The services of items. */
public interface Overhauls {

    void add(GearKey item, Overhaul overhaul);

    /** The item's services, newest first, at most 200. */
    List<Overhaul> listOf(GearKey item);

    /** Returns how many services the item has had, and when the last one was. */
    LifeStart lifeOf(GearKey item);
}
