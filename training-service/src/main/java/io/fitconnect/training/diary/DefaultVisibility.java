package io.fitconnect.training.diary;

import io.fitconnect.platform.relation.Visibility;

/** Who may see a training of which its athlete says nothing. */
public interface DefaultVisibility {

    /** What the athlete's settings say at this moment; the athlete alone, until they are known. */
    Visibility of(AthleteId athlete);
}
