package io.fitconnect.gamification.board;

/**
 * Where a member stands on a board.
 *
 * @param rank    one more than the number of members with a greater score: equal scores have equal ranks
 * @param score   the member's
 * @param below   how many members have a smaller score
 * @param members how many are on the board
 */
public record BoardPlace(int rank, long score, int below, int members) {

    private static final double PERCENT = 100;

    /** The share of the other members who have a smaller score, from 0 to 100; 100 for a member who is alone. */
    public double percentile() {
        return members == 1 ? PERCENT : PERCENT * below / (members - 1);
    }
}
