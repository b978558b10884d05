package io.fitconnect.auth.purge;

/** Removes rows in batches of one transaction each. */
@FunctionalInterface
public interface BatchedPurge {

    /**
     * Removes the rows of a table whose time column lies before a moment, the oldest first.
     *
     * @param key    the columns of the primary key, separated by commas
     * @param moment in the type of the time column
     * @return how many rows were removed; what is left waits for the next time
     */
    int removeBefore(String table, String key, String timeColumn, Object moment, int batchSize);
}
