package io.fitconnect.gamification.board;

/**
 * Which board in memory.
 *
 * @param group the region or the age band; empty for the world
 */
public record BoardKey(BoardScope scope, String group, ScoreKey score) {

    boolean admits(Contender contender) {
        return contender.isPublic()
                && switch (scope) {
                    case WORLD -> true;
                    case REGION -> group.equals(contender.region());
                    case AGE_BAND -> group.equals(contender.ageBand());
                    case FRIENDS, CLUB -> false;
                };
    }
}
