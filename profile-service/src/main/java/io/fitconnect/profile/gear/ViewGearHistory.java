package io.fitconnect.profile.gear;

import io.fitconnect.platform.usecase.UseCase;
import java.util.List;

/** An athlete looks at where a component was mounted and when an item was serviced. */
@UseCase(readOnly = true)
public class ViewGearHistory {

    private final GearItems items;
    private final Mountings mountings;
    private final Overhauls overhauls;

    ViewGearHistory(GearItems items, Mountings mountings, Overhauls overhauls) {
        this.items = items;
        this.mountings = mountings;
        this.overhauls = overhauls;
    }

    public History handle(GearKey key) {
        items.get(key);
        return new History(mountings.listOf(key), overhauls.listOf(key));
    }

    /** What happened to an item, newest first. */
    public record History(List<Mounting> mountings, List<Overhaul> overhauls) {}
}
