package io.fitconnect.training.gear;

import io.fitconnect.training.diary.AthleteId;
import java.util.List;

/** All known gear of all athletes. */
public interface KnownGears {

    /** Keeps the state unless the same or a newer one is kept. */
    void put(KnownGear gear);

    /** All items of an athlete, deleted ones too, newest first. */
    List<KnownGear> listOf(AthleteId athlete);
}
