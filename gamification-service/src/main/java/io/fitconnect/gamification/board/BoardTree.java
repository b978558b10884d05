package io.fitconnect.gamification.board;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A counted B+ tree of a board's entries, the greatest score first, equal scores by the ids of their members. Each inner node knows
 * how many entries are below each child, so that a position, a rank and the entries from a position on are found in one descent. Nodes are
 * arrays of primitives: 12 bytes an entry, and what a node leaves free.
 */
final class BoardTree {

    private static final int LEAF_ENTRIES = 64;
    private static final int CHILDREN = 32;

    private final MemberTable members;
    private Node root = new Leaf();
    private int size;

    BoardTree(MemberTable members) {
        this.members = members;
    }

    int size() {
        return size;
    }

    /** Adds an entry; the member has none. */
    void add(long score, int member) {
        Node right = root.add(this, score, member);
        if (right != null) {
            root = new Inner(root, right);
        }
        size++;
    }

    /** Removes the member's entry, which has this score. */
    void remove(long score, int member) {
        root.remove(this, score, member);
        size--;
        while (root instanceof Inner inner && inner.size == 1) {
            root = inner.children[0];
        }
    }

    /** How many entries have a greater score. */
    int countAbove(long score) {
        Node node = root;
        int above = 0;
        while (node instanceof Inner inner) {
            int child = inner.lastChildAbove(score);
            above += inner.countBefore(child);
            node = inner.children[child];
        }
        return above + ((Leaf) node).countAbove(score);
    }

    /** How many entries stand before the member's, which has this score. */
    int position(long score, int member) {
        Node node = root;
        int before = 0;
        while (node instanceof Inner inner) {
            int child = inner.childOf(this, score, member);
            before += inner.countBefore(child);
            node = inner.children[child];
        }
        return before + ((Leaf) node).find(this, score, member);
    }

    /** Reads up to {@code count} entries from a position on. */
    void read(int from, int count, EntryReader reader) {
        root.read(from, count, reader);
    }

    /** Takes the entries that are read, in their order. */
    interface EntryReader {

        void take(long score, int member);
    }

    /** Below 0 when the first of two entries stands before the other. */
    private int compare(long score, int member, long otherScore, int other) {
        if (score != otherScore) {
            return score > otherScore ? -1 : 1;
        }
        return member == other ? 0 : members.compare(member, other);
    }

    private abstract static sealed class Node permits Leaf, Inner {

        /** Entries of a leaf, children of an inner node. */
        int size;

        abstract int entries();

        abstract int capacity();

        /** Returns the new node at its right when it had to be split. */
        abstract @Nullable Node add(BoardTree tree, long score, int member);

        abstract void remove(BoardTree tree, long score, int member);

        /** Takes in all of its right neighbour. */
        abstract void append(Node right);

        /** Returns how many entries were read. */
        abstract int read(int from, int count, EntryReader reader);

        abstract Leaf firstLeaf();

        final boolean isSparse() {
            return size < capacity() / 4;
        }

        final boolean fits(Node other) {
            return size + other.size <= capacity() * 3 / 4;
        }
    }

    private static final class Leaf extends Node {

        final long[] scores = new long[LEAF_ENTRIES];
        final int[] members = new int[LEAF_ENTRIES];

        @Override
        int entries() {
            return size;
        }

        @Override
        int capacity() {
            return LEAF_ENTRIES;
        }

        @Override
        Leaf firstLeaf() {
            return this;
        }

        @Override
        @Nullable
        Node add(BoardTree tree, long score, int member) {
            int place = find(tree, score, member);
            if (size < LEAF_ENTRIES) {
                insert(place, score, member);
                return null;
            }
            Leaf right = new Leaf();
            // What is appended starts a leaf of its own: a board that is loaded in its order fills each one.
            int kept = place == LEAF_ENTRIES ? LEAF_ENTRIES : LEAF_ENTRIES / 2;
            right.size = LEAF_ENTRIES - kept;
            System.arraycopy(scores, kept, right.scores, 0, right.size);
            System.arraycopy(members, kept, right.members, 0, right.size);
            size = kept;
            if (place < kept) {
                insert(place, score, member);
            } else {
                right.insert(place - kept, score, member);
            }
            return right;
        }

        @Override
        void remove(BoardTree tree, long score, int member) {
            int place = find(tree, score, member);
            if (place == size || members[place] != member) {
                throw new IllegalStateException("the board has no such entry");
            }
            System.arraycopy(scores, place + 1, scores, place, size - place - 1);
            System.arraycopy(members, place + 1, members, place, size - place - 1);
            size--;
        }

        @Override
        void append(Node right) {
            Leaf leaf = (Leaf) right;
            System.arraycopy(leaf.scores, 0, scores, size, leaf.size);
            System.arraycopy(leaf.members, 0, members, size, leaf.size);
            size += leaf.size;
        }

        @Override
        int read(int from, int count, EntryReader reader) {
            int until = Math.min(size, from + count);
            for (int place = from; place < until; place++) {
                reader.take(scores[place], members[place]);
            }
            return Math.max(0, until - from);
        }

        /** The place of the entry, or where it would be. */
        int find(BoardTree tree, long score, int member) {
            int low = 0;
            int high = size;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (tree.compare(scores[middle], members[middle], score, member) < 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        int countAbove(long score) {
            int low = 0;
            int high = size;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (scores[middle] > score) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private void insert(int place, long score, int member) {
            System.arraycopy(scores, place, scores, place + 1, size - place);
            System.arraycopy(members, place, members, place + 1, size - place);
            scores[place] = score;
            members[place] = member;
            size++;
        }
    }

    private static final class Inner extends Node {

        final Node[] children = new Node[CHILDREN];
        final int[] counts = new int[CHILDREN];

        /** The first entry below each child. */
        final long[] firstScores = new long[CHILDREN];

        final int[] firstMembers = new int[CHILDREN];

        Inner() {}

        Inner(Node left, Node right) {
            insert(0, left);
            insert(1, right);
        }

        @Override
        int entries() {
            return countBefore(size);
        }

        @Override
        int capacity() {
            return CHILDREN;
        }

        @Override
        Leaf firstLeaf() {
            return children[0].firstLeaf();
        }

        @Override
        @Nullable
        Node add(BoardTree tree, long score, int member) {
            int child = childOf(tree, score, member);
            Node split = children[child].add(tree, score, member);
            if (split == null) {
                counts[child]++;
                refreshFirst(child);
                return null;
            }
            counts[child] = children[child].entries();
            refreshFirst(child);
            if (size < CHILDREN) {
                insert(child + 1, split);
                return null;
            }
            Inner right = new Inner();
            int kept = child + 1 == CHILDREN ? CHILDREN : CHILDREN / 2;
            for (int moved = kept; moved < CHILDREN; moved++) {
                right.insert(moved - kept, children[moved]);
            }
            truncate(kept);
            if (child + 1 <= kept && kept < CHILDREN) {
                insert(child + 1, split);
            } else {
                right.insert(child + 1 - kept, split);
            }
            return right;
        }

        @Override
        void remove(BoardTree tree, long score, int member) {
            int child = childOf(tree, score, member);
            Node node = children[child];
            node.remove(tree, score, member);
            counts[child]--;
            if (node.size == 0) {
                drop(child);
                return;
            }
            refreshFirst(child);
            if (node.isSparse()) {
                mergeWithNeighbour(child);
            }
        }

        @Override
        void append(Node right) {
            Inner inner = (Inner) right;
            System.arraycopy(inner.children, 0, children, size, inner.size);
            System.arraycopy(inner.counts, 0, counts, size, inner.size);
            System.arraycopy(inner.firstScores, 0, firstScores, size, inner.size);
            System.arraycopy(inner.firstMembers, 0, firstMembers, size, inner.size);
            size += inner.size;
        }

        @Override
        int read(int from, int count, EntryReader reader) {
            int skipped = from;
            int taken = 0;
            for (int child = 0; child < size && taken < count; child++) {
                if (skipped < counts[child]) {
                    taken += children[child].read(skipped, count - taken, reader);
                    skipped = 0;
                } else {
                    skipped -= counts[child];
                }
            }
            return taken;
        }

        int countBefore(int child) {
            int sum = 0;
            for (int place = 0; place < child; place++) {
                sum += counts[place];
            }
            return sum;
        }

        /** The child that has the entry, or would have it. */
        int childOf(BoardTree tree, long score, int member) {
            int low = 1;
            int high = size;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (tree.compare(firstScores[middle], firstMembers[middle], score, member) <= 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low - 1;
        }

        /** The last child that begins above the score, else the first child. */
        int lastChildAbove(long score) {
            int low = 1;
            int high = size;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (firstScores[middle] > score) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low - 1;
        }

        private void refreshFirst(int child) {
            Leaf first = children[child].firstLeaf();
            firstScores[child] = first.scores[0];
            firstMembers[child] = first.members[0];
        }

        private void mergeWithNeighbour(int child) {
            if (child + 1 < size && children[child].fits(children[child + 1])) {
                mergeWithRight(child);
            } else if (child > 0 && children[child - 1].fits(children[child])) {
                mergeWithRight(child - 1);
            }
        }

        private void mergeWithRight(int child) {
            children[child].append(children[child + 1]);
            counts[child] += counts[child + 1];
            drop(child + 1);
        }

        private void insert(int place, Node child) {
            System.arraycopy(children, place, children, place + 1, size - place);
            System.arraycopy(counts, place, counts, place + 1, size - place);
            System.arraycopy(firstScores, place, firstScores, place + 1, size - place);
            System.arraycopy(firstMembers, place, firstMembers, place + 1, size - place);
            size++;
            children[place] = child;
            counts[place] = child.entries();
            refreshFirst(place);
        }

        private void drop(int place) {
            System.arraycopy(children, place + 1, children, place, size - place - 1);
            System.arraycopy(counts, place + 1, counts, place, size - place - 1);
            System.arraycopy(firstScores, place + 1, firstScores, place, size - place - 1);
            System.arraycopy(firstMembers, place + 1, firstMembers, place, size - place - 1);
            truncate(size - 1);
        }

        @SuppressWarnings("NullAway") // places from size on are never read
        private void truncate(int kept) {
            Arrays.fill(children, kept, size, null);
            size = kept;
        }
    }
}
