package io.fitconnect.social.club;

import io.fitconnect.platform.json.WireName;
import java.util.Optional;

/** Which people of a club are listed. */
public enum MemberList {
    MEMBERS(MemberState.MEMBER),
    REQUESTS(MemberState.REQUESTED),
    INVITED(MemberState.INVITED),
    BANNED(MemberState.BANNED);

    private final MemberState state;

    MemberList(MemberState state) {
        this.state = state;
    }

    public static Optional<MemberList> find(String word) {
        return WireName.find(MemberList.class, word);
    }

    MemberState state() {
        return state;
    }

    /** Whether only those who lead the club read the list. */
    boolean isForStaff() {
        return this != MEMBERS;
    }
}
