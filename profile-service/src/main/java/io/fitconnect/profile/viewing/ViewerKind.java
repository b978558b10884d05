package io.fitconnect.profile.viewing;

import io.fitconnect.platform.relation.Visibility;

/** Through whose eyes an athlete looks at the own profile. */
public enum ViewerKind {
    STRANGER(Visibility.EVERYONE),
    CLUB_MEMBER(Visibility.CLUBS),
    FOLLOWER(Visibility.FOLLOWERS),
    FRIEND(Visibility.FRIENDS);

    private final Visibility narrowest;

    ViewerKind(Visibility narrowest) {
        this.narrowest = narrowest;
    }

    /** Whether such a viewer sees what has this visibility. */
    boolean sees(Visibility visibility) {
        return visibility.compareTo(narrowest) >= 0;
    }
}
