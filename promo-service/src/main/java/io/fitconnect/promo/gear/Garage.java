package io.fitconnect.promo.gear;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The gear of all athletes, with the wear that was announced. */
public interface Garage {

    /**
     * Keeps the state unless the same or a newer one is kept.
     *
     * @return whether it was kept
     */
    boolean keep(OwnedItem item);

    /** Keeps announced wear unless that of a later life, or noticed later, is kept. */
    void keep(UUID athlete, UUID gear, AnnouncedWear wear);

    /** The items in use. */
    List<OwnedItem> listActive(UUID athlete);

    /** By item, the wear announced last. */
    Map<UUID, AnnouncedWear> mapWear(UUID athlete);
}
