package io.fitconnect.integration.correction;

import io.fitconnect.integration.imports.ActivityKey;
import java.time.Instant;
import java.util.List;

/** All corrections of all activities; every access names the athlete. */
public interface Corrections {

    /** All of an activity in the order of their numbers, the undone ones too. */
    List<CorrectionEntry> list(ActivityKey activity);

    void add(ActivityKey activity, CorrectionEntry entry);

    void undo(ActivityKey activity, int number, Instant at);
}
