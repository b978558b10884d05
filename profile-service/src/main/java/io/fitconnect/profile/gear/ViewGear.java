package io.fitconnect.profile.gear;

import io.fitconnect.platform.usecase.UseCase;

/** An athlete looks at one item. */
@UseCase(readOnly = true)
public class ViewGear {

    private final GearItems items;

    ViewGear(GearItems items) {
        this.items = items;
    }

    public GearItem handle(GearKey key) {
        return items.get(key);
    }
}
