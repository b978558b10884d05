package io.fitconnect.e2e.world.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of gear and how far it has come.
 *
 * @param worn kilometres behind it; what the athlete covered before belongs to the item that it replaced. Absent: everything
 * @param replaced the name of the one before
 * @param parts mounted on it, each with its own kilometres
 */
public record GearItem(
        String kind,
        String name,
        String brand,
        @Nullable Discipline discipline,
        @Nullable Double worn,
        @Nullable String replaced,
        List<GearItem> parts) {

    public GearItem {
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /** Another one of its kind, alone. */
    public GearItem named(String other) {
        return new GearItem(kind, other, brand, null, null, null, List.of());
    }
}
