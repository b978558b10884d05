package io.fitconnect.profile.athlete;

import java.util.Collection;
import java.util.Map;

/** One member of the private state, kept by a feature of its own. */
public interface PrivatePart {

    /** The member's name in {@code private-changed}. */
    String member();

    /** What stands in the member, as JSON shows it; athletes of whom nothing is known are absent. */
    Map<AthleteId, ?> list(Collection<AthleteId> athletes);
}
