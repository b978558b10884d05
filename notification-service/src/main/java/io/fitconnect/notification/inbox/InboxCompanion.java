package io.fitconnect.notification.inbox;

/** A Cassandra table with the partition key of the inbox, athlete and month, whose rows are erased with the inbox. */
public interface InboxCompanion {

    String table();
}
