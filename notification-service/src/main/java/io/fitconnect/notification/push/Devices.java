package io.fitconnect.notification.push;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The browsers of all athletes. */
public interface Devices {

    /** Lists the browsers of an athlete, the latest first. */
    List<Device> list(UUID athlete);

    /** Keeps a browser, and takes it from the athlete who had it before. */
    void put(Device device);

    /** Removes a browser of an athlete; returns whether there was one. */
    boolean remove(UUID athlete, UUID device);

    /** Those of the athletes who have a browser. */
    Set<UUID> listOwners(Collection<UUID> athletes);
}
