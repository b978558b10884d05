package io.fitconnect.profile.viewing;

import io.fitconnect.platform.relation.Visibility;
import io.fitconnect.profile.athlete.Athlete;
import io.fitconnect.profile.visibility.VisiblePart;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A profile as one viewer sees it.
 *
 * @param parts those that the viewer may see
 */
public record SeenProfile(Athlete athlete, Set<VisiblePart> parts) {

    public SeenProfile {
        parts = Set.copyOf(parts);
    }

    static SeenProfile of(Athlete athlete, Predicate<Visibility> sees) {
        return new SeenProfile(
                athlete,
                Arrays.stream(VisiblePart.values())
                        .filter(part -> sees.test(athlete.visibility(part)))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the viewer learns that there is a profile. */
    public boolean isVisible() {
        return shows(VisiblePart.PROFILE);
    }

    public boolean shows(VisiblePart part) {
        return parts.contains(part);
    }
}
