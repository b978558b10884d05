package io.fitconnect.profile.gear;

import io.fitconnect.platform.picture.Album;
import java.util.Optional;
import java.util.UUID;

/** The album of an item, which holds one picture and goes with the item. */
public final class GearAlbum {

    private static final String KIND = "gear/";

    private GearAlbum() {}

    public static Album of(GearKey key) {
        return new Album(key.athlete().value(), KIND + key.gear(), 1);
    }

    /** The item whose album has the name, or nothing where the album is of something else. */
    public static Optional<GearId> findItem(String name) {
        return name.startsWith(KIND)
                ? Optional.of(new GearId(UUID.fromString(name.substring(KIND.length()))))
                : Optional.empty();
    }
}
