package io.fitconnect.gamification.board;

import io.fitconnect.platform.json.WireName;

/** Who stands on a board. On the first three, which are read into memory, strangers see each other. */
public enum BoardScope {
    WORLD,
    /** The viewer's home region. */
    REGION,
    /** The viewer's age band. */
    AGE_BAND,
    FRIENDS,
    CLUB;

    /** The scope of boards without an id, by its wire name; refuses with 404 what is none. */
    public static BoardScope get(String wireName) {
        return WireName.find(BoardScope.class, wireName)
                .filter(scope -> scope != CLUB)
                .orElseThrow(BoardProblems::noSuchBoard);
    }
}
