package io.fitconnect.platform.relation;

import io.fitconnect.platform.json.WireName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a viewer is to an athlete, as far as visibility goes; each sees what the ones after it see, and more. */
public enum Standing {
    OWNER(Visibility.ONLY_ME),
    FRIEND(Visibility.FRIENDS),
    FOLLOWER(Visibility.FOLLOWERS),
    CLUB_MEMBER(Visibility.CLUBS),
    STRANGER(Visibility.EVERYONE),
    /** Blocked in either direction, or the athlete is hidden: to this viewer the athlete does not exist. */
    NONE(null);

    private final @Nullable Visibility narrowest;

    Standing(@Nullable Visibility narrowest) {
        this.narrowest = narrowest;
    }

    /** Whether such a viewer sees what has this visibility. */
    public boolean sees(Visibility visibility) {
        return narrowest != null && visibility.compareTo(narrowest) >= 0;
    }

    /** The viewer through whose eyes an athlete may look, by its word: {@code friend}, {@code club-member} … */
    public static Optional<Standing> findOther(String word) {
        return WireName.find(Standing.class, word).filter(standing -> standing != OWNER && standing != NONE);
    }

    /** The standing of one who sees this visibility, and none that is narrower. */
    static Standing of(Visibility narrowest) {
        for (Standing standing : values()) {
            if (standing.narrowest == narrowest) {
                return standing;
            }
        }
        throw new IllegalArgumentException("Unknown visibility: " + narrowest);
    }
}
