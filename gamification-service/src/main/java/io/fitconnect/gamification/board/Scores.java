package io.fitconnect.gamification.board;

import java.util.Map;
import java.util.UUID;

/** The scores of athletes, from which boards are filled. */
public interface Scores {

    Map<ScoreKey, Long> read(UUID athlete);

    void put(UUID athlete, ScoreKey key, long score);

    void remove(UUID athlete, ScoreKey key);

    /** Reads a whole board in its order, page by page in transactions of their own. What changes meanwhile may be read or not. */
    void readBoard(BoardKey key, RowReader reader);

    /** Reads the athlete and the athlete's friends whom a viewer sees; who opted out is left out. */
    void readFriends(UUID viewer, ScoreKey key, RowReader reader);

    /** Reads the members of a club whom a viewer sees; who opted out, or is not known to be of age, is left out. */
    void readClub(UUID club, UUID viewer, ScoreKey key, RowReader reader);

    boolean isMember(UUID club, UUID athlete);

    /** Takes the rows that are read. */
    interface RowReader {

        void take(UUID athlete, long score);
    }
}
