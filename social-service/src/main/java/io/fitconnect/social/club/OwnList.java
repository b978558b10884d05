package io.fitconnect.social.club;

import io.fitconnect.platform.json.WireName;
import java.util.Optional;

/** Which of an athlete's clubs are listed. */
public enum OwnList {
    MEMBER(MemberState.MEMBER),
    INVITED(MemberState.INVITED),
    REQUESTED(MemberState.REQUESTED);

    private final MemberState state;

    OwnList(MemberState state) {
        this.state = state;
    }

    public static Optional<OwnList> find(String word) {
        return WireName.find(OwnList.class, word);
    }

    MemberState state() {
        return state;
    }
}
