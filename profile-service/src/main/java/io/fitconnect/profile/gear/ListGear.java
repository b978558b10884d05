package io.fitconnect.profile.gear;

import io.fitconnect.platform.usecase.UseCase;
import io.fitconnect.profile.athlete.AthleteId;
import java.util.List;

/** An athlete looks at all items, newest first. */
@UseCase(readOnly = true)
public class ListGear {

    private final GearItems items;

    ListGear(GearItems items) {
        this.items = items;
    }

    public List<GearItem> handle(AthleteId athlete, boolean withRetired) {
        return items.listOf(athlete).stream()
                .filter(item -> withRetired || !item.isRetired())
                .toList();
    }
}
