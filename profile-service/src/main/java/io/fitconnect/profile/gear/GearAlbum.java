package io.fitconnect.profile.gear;

import io.fitconnect.platform.picture.Album;

/** The album of an item, which holds one picture and goes with the item. */
public final class GearAlbum {

    private GearAlbum() {}

    public static Album of(GearKey key) {
        return new Album(key.athlete().value(), "gear/" + key.gear(), 1);
    }
}
