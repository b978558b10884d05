package io.fitconnect.promo.gear;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.UUID;

/** Follows what profile-service tells of an item. */
@UseCase
public class FollowItem {

    private final Garage garage;
    private final List<GearWatch> watches;

    FollowItem(Garage garage, List<GearWatch> watches) {
        this.garage = garage;
        this.watches = List.copyOf(watches);
    }

    /** Keeps the newest state, in whatever order and however often states arrive. */
    public void handle(OwnedItem item) {
        if (garage.keep(item)) {
            tell(item.athlete());
        }
    }

    private void tell(UUID athlete) {
        watches.forEach(watch -> watch.gearChanged(athlete));
    }
}
