package io.fitconnect.notification.live;

import java.util.UUID;

/** Where the signals of an athlete stand. */
public interface Partitioning {

    int partitionOf(UUID athlete, int partitions);
}
