package io.fitconnect.social.club;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fitconnect.platform.json.WireName;

/** What a member may do, the highest first: each role may do what those after it may. */
public enum ClubRole {
    /** One in each club: closes it and hands it over. */
    OWNER(0),
    /** Edits the club and appoints moderators. */
    ADMINISTRATOR(1),
    /** Invites, admits, removes and bans. */
    MODERATOR(2),
    MEMBER(3);

    private final int rank;

    ClubRole(int rank) {
        this.rank = rank;
    }

    @JsonValue
    public String wireName() {
        return WireName.of(this);
    }

    /** The place in the order of roles, 0 for the highest. */
    public int rank() {
        return rank;
    }

    public boolean outranks(ClubRole other) {
        return rank() < other.rank();
    }

    boolean isAtLeast(ClubRole least) {
        return rank() <= least.rank();
    }

    /** Whether the role leads the club. */
    public boolean isStaff() {
        return isAtLeast(MODERATOR);
    }
}
