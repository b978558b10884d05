package io.fitconnect.gamification.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * One board in memory: its members ordered by score. One thread writes, many read. What it holds is a function of the scores that its members
 * have at present, in whatever order they were put; where they are kept for good is not its matter.
 */
public final class Board {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final MemberTable members = new MemberTable();
    private final BoardTree tree = new BoardTree(members);

    /** Sets the member's score; returns whether that changed the board. */
    public boolean put(UUID member, long score) {
        return locked(lock.writeLock(), () -> {
            int number = members.find(member);
            if (number == MemberTable.NONE) {
                tree.add(score, members.add(member, score));
                return true;
            }
            long before = members.score(number);
            if (before == score) {
                return false;
            }
            tree.remove(before, number);
            members.setScore(number, score);
            tree.add(score, number);
            return true;
        });
    }

    /** Takes a member off the board; returns whether it was there. */
    public boolean remove(UUID member) {
        return locked(lock.writeLock(), () -> {
            int number = members.find(member);
            if (number == MemberTable.NONE) {
                return false;
            }
            tree.remove(members.score(number), number);
            members.remove(number);
            return true;
        });
    }

    public int size() {
        return locked(lock.readLock(), tree::size);
    }

    /** Where a member stands; empty when it is not on the board. */
    public Optional<BoardPlace> find(UUID member) {
        return locked(lock.readLock(), () -> {
            int number = members.find(member);
            return number == MemberTable.NONE ? Optional.empty() : Optional.of(place(members.score(number)));
        });
    }

    /** The member's row with up to so many rows before and after it; empty when it is not on the board. */
    public List<BoardRow> listNeighbours(UUID member, int before, int after) {
        return locked(lock.readLock(), () -> {
            int number = members.find(member);
            if (number == MemberTable.NONE) {
                return List.of();
            }
            int position = tree.position(members.score(number), number);
            int from = Math.max(0, position - before);
            return read(from, position - from + 1 + after);
        });
    }

    /** Up to {@code count} rows from a position on; the first row has the position 0. */
    public List<BoardRow> listRows(int from, int count) {
        return locked(lock.readLock(), () -> from < tree.size() ? read(from, count) : List.of());
    }

    /** The order of members whose scores are equal: that of their ids as unsigned numbers. */
    static int compareIds(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }

    private BoardPlace place(long score) {
        int above = tree.countAbove(score);
        int below = score == Long.MIN_VALUE ? 0 : tree.size() - tree.countAbove(score - 1);
        return new BoardPlace(above + 1, score, below, tree.size());
    }

    private List<BoardRow> read(int from, int count) {
        List<BoardRow> rows = new ArrayList<>(count);
        tree.read(
                from,
                count,
                (score, member) -> rows.add(new BoardRow(rank(rows, from, score), members.id(member), score)));
        return rows;
    }

    private int rank(List<BoardRow> rows, int from, long score) {
        if (rows.isEmpty()) {
            return tree.countAbove(score) + 1;
        }
        BoardRow last = rows.get(rows.size() - 1);
        return last.score() == score ? last.rank() : from + rows.size() + 1;
    }

    private static <T> T locked(Lock lock, Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }
}
