package io.fitconnect.promo.gear;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;
import java.util.UUID;

/** Notes that an item passed a threshold of its life. */
@UseCase
public class NoteWear {

    private final Garage garage;
    private final List<GearWatch> watches;

    NoteWear(Garage garage, List<GearWatch> watches) {
        this.garage = garage;
        this.watches = List.copyOf(watches);
    }

    public void handle(UUID athlete, UUID gear, AnnouncedWear wear) {
        garage.keep(athlete, gear, wear);
        watches.forEach(watch -> watch.gearChanged(athlete));
    }
}
