package io.fitconnect.gamification.board;

import java.util.Arrays;
import java.util.UUID;

/**
 * Numbers the members of one board and keeps the score of each. Rows lie in chunks of primitive arrays, found by an open-addressing
 * table of numbers: about 31 bytes a member. The number of a removed member is used again.
 */
final class MemberTable {

    static final int NONE = -1;

    private static final int CHUNK_BITS = 12;
    private static final int CHUNK_ROWS = 1 << CHUNK_BITS;
    private static final int COLUMNS = 3;
    private static final int FIRST_SLOTS = 16;
    private static final int LOAD_NUMERATOR = 3;
    private static final int LOAD_DENOMINATOR = 4;
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int INT_BITS = 32;

    /** High half of the id, low half, score; of a free row the third is the next free number. */
    private long[][] chunks = new long[0][];

    /** Number plus one; 0 is empty. */
    private int[] slots = new int[FIRST_SLOTS];

    private int rows;
    private int size;
    private int firstFree = NONE;

    int size() {
        return size;
    }

    int find(UUID id) {
        return slots[slotOf(id.getMostSignificantBits(), id.getLeastSignificantBits())] - 1;
    }

    /** Adds a member that is not in the table. */
    int add(UUID id, long score) {
        if ((long) (size + 1) * LOAD_DENOMINATOR > (long) slots.length * LOAD_NUMERATOR) {
            grow();
        }
        long high = id.getMostSignificantBits();
        long low = id.getLeastSignificantBits();
        int number = takeRow();
        write(number, high, low, score);
        slots[slotOf(high, low)] = number + 1;
        size++;
        return number;
    }

    void remove(int number) {
        int hole = slotOf(column(number, 0), column(number, 1));
        int mask = slots.length - 1;
        int next = (hole + 1) & mask;
        while (slots[next] != 0) {
            int home = home(slots[next] - 1);
            if (((next - home) & mask) >= ((next - hole) & mask)) {
                slots[hole] = slots[next];
                hole = next;
            }
            next = (next + 1) & mask;
        }
        slots[hole] = 0;
        write(number, 0, 0, firstFree);
        firstFree = number;
        size--;
    }

    long score(int number) {
        return column(number, 2);
    }

    void setScore(int number, long score) {
        chunks[number >> CHUNK_BITS][offset(number) + 2] = score;
    }

    UUID id(int number) {
        return new UUID(column(number, 0), column(number, 1));
    }

    /** Orders two members by their ids, as unsigned numbers of 128 bits: the order of the database. */
    int compare(int one, int other) {
        int high = Long.compareUnsigned(column(one, 0), column(other, 0));
        return high != 0 ? high : Long.compareUnsigned(column(one, 1), column(other, 1));
    }

    private int takeRow() {
        if (firstFree != NONE) {
            int number = firstFree;
            firstFree = (int) score(number);
            return number;
        }
        int chunk = rows >> CHUNK_BITS;
        if (chunk == chunks.length) {
            chunks = Arrays.copyOf(chunks, Math.max(1, chunks.length + (chunks.length >> 1) + 1));
        }
        if (chunks[chunk] == null) {
            chunks[chunk] = new long[CHUNK_ROWS * COLUMNS];
        }
        return rows++;
    }

    private void write(int number, long high, long low, long score) {
        long[] chunk = chunks[number >> CHUNK_BITS];
        int offset = offset(number);
        chunk[offset] = high;
        chunk[offset + 1] = low;
        chunk[offset + 2] = score;
    }

    private long column(int number, int column) {
        return chunks[number >> CHUNK_BITS][offset(number) + column];
    }

    private static int offset(int number) {
        return (number & (CHUNK_ROWS - 1)) * COLUMNS;
    }

    /** The slot of this id, or the empty one where it would be. */
    private int slotOf(long high, long low) {
        int mask = slots.length - 1;
        int slot = hash(high, low) & mask;
        while (slots[slot] != 0 && !isId(slots[slot] - 1, high, low)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isId(int number, long high, long low) {
        return column(number, 0) == high && column(number, 1) == low;
    }

    private int home(int number) {
        return hash(column(number, 0), column(number, 1)) & (slots.length - 1);
    }

    private static int hash(long high, long low) {
        long mixed = (high * MIX ^ low) * MIX;
        return (int) (mixed >>> INT_BITS) ^ (int) mixed;
    }

    private void grow() {
        int[] old = slots;
        slots = new int[old.length * 2];
        int mask = slots.length - 1;
        for (int entry : old) {
            if (entry != 0) {
                int slot = home(entry - 1);
                while (slots[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                slots[slot] = entry;
            }
        }
    }
}
