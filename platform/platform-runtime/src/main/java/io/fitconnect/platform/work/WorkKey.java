package io.fitconnect.platform.work;

/** Names one piece of work; its shard follows from its id. */
record WorkKey(String queue, String id) {

    /** Spreads the index over so many ranges; may grow, since each row says its shard, but never shrink. */
    static final int SHARDS = 8;

    private static final int MAX_LENGTH = 200;

    WorkKey {
        if (id.isEmpty() || id.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A key of due work is 1 to 200 characters");
        }
    }

    int shard() {
        return Math.floorMod(id.hashCode() ^ id.hashCode() >>> 16, SHARDS);
    }

    @Override
    public String toString() {
        return queue + '/' + id;
    }
}
