package io.fitconnect.gamification.board;

import org.jspecify.annotations.Nullable;

/** A board in memory that is filled when it is first asked for. */
final class LoadedBoard {

    private final BoardKey key;

    /** Null until it is filled. */
    private volatile @Nullable Board board;

    LoadedBoard(BoardKey key) {
        this.key = key;
    }

    /** What is announced while it is filled waits for its end. A filling that fails leaves nothing behind. */
    synchronized Board fill(Scores scores) {
        Board filled = board;
        if (filled == null) {
            filled = new Board();
            scores.readBoard(key, filled::put);
            board = filled;
        }
        return filled;
    }

    /** Takes the newest of one athlete; a board that is not filled yet will read it. */
    synchronized void take(Contender contender, @Nullable Long score) {
        Board filled = board;
        if (filled == null) {
            return;
        }
        if (score == null || !key.admits(contender)) {
            filled.remove(contender.athlete());
        } else {
            filled.put(contender.athlete(), score);
        }
    }

    BoardKey key() {
        return key;
    }

    /** How many members it has; none until it is filled. */
    int size() {
        Board filled = board;
        return filled == null ? 0 : filled.size();
    }
}
