package io.fitconnect.platform.outbox;

/** A partition that events go to, or a whole topic as long as its partitions are not known. */
record Destination(String topic, int partition) {

    private static final int UNKNOWN = -1;

    static Destination unknownOf(String topic) {
        return new Destination(topic, UNKNOWN);
    }
}
