package io.fitconnect.training.gear;

import io.fitconnect.platform.usecase.UseCase;

/** Follows what profile-service tells of an item. */
@UseCase
public class FollowGear {

    private final KnownGears gears;

    FollowGear(KnownGears gears) {
        this.gears = gears;
    }

    /** Keeps the newest state, in whatever order and however often states arrive. */
    public void handle(KnownGear gear) {
        gears.put(gear);
    }
}
