package io.fitconnect.integration.connector;

/** How far the first fetching of older recordings has come. */
public enum HistoryState {
    RUNNING,
    DONE
}
