package io.fitconnect.promo.person;

import java.util.UUID;

/**
 * The group that gets neither advice nor campaigns, so that their effect can be measured against it. Who is in it follows from the
 * athlete and the key; a larger share keeps those who were in it.
 */
public final class HoldOut {

    private static final String PURPOSE = "hold-out";
    private static final double MOST = 0.5;

    private final KeyedDraw draw;
    private final double share;

    public HoldOut(KeyedDraw draw, double share) {
        if (!(share >= 0 && share <= MOST)) {
            throw new IllegalArgumentException("The share of the hold-out group is 0 to " + MOST);
        }
        this.draw = draw;
        this.share = share;
    }

    public boolean holds(UUID athlete) {
        return draw.draw(PURPOSE, athlete) < share;
    }
}
