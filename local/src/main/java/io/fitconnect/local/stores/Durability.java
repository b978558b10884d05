package io.fitconnect.local.stores;

/** What must survive a power cut. A killed process loses nothing that was acknowledged in either case. */
public enum Durability {
    KEPT,
    /** For data that ends with the test run: nothing waits for the disk. */
    THROWAWAY
}
