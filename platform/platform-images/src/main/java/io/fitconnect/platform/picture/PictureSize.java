package io.fitconnect.platform.picture;

import java.util.Locale;

/** The sizes in which a picture is kept. */
public enum PictureSize {
    /** At most 2,048 pixels a side. */
    LARGE(2_048),
    /** At most 480 pixels a side. */
    SMALL(480);

    private final int edge;

    PictureSize(int edge) {
        this.edge = edge;
    }

    int edge() {
        return edge;
    }

    /** As it stands in addresses and names of objects. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
