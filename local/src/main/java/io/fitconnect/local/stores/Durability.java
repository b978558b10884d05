package io.fitconnect.local.stores;

/** What must survive the crash of a store's process or of the machine. */
public enum Durability {
    /** What was acknowledged is on the disk. */
    KEPT,
    /** For data that ends with the test run: nothing waits for the disk. */
    THROWAWAY
}
