package io.fitconnect.platform.privacy;

import io.fitconnect.platform.relation.Sight;
import io.fitconnect.platform.relation.Standing;
import io.fitconnect.platform.relation.Visibility;
import java.util.Map;

/**
 * Decides who sees an object of an athlete and its parts, alike in each service that holds some of it: the source must allow
 * showing it, then the athlete, then each part has its say.
 *
 * @param matter   what the athlete's settings call such objects
 * @param own      the object's own visibility
 * @param parts    where it says otherwise of a part than the athlete's settings do, by their names
 * @param showable others may see it at all
 */
public record ObjectVisibility(String matter, Visibility own, Map<String, Visibility> parts, boolean showable) {

    public ObjectVisibility {
        parts = Map.copyOf(parts);
    }

    public boolean isSeenBy(Sight sight) {
        return (showable || sight.standing() == Standing.OWNER) && sight.shows(matter, own);
    }

    /** Whether the viewer sees the object and this part of it. */
    public boolean shows(String part, Sight sight) {
        return isSeenBy(sight) && sight.shows(part, parts.get(part));
    }
}
