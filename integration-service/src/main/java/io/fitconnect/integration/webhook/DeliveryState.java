package io.fitconnect.integration.webhook;

/** What became of a delivery. The names stand in the table {@code webhook_delivery}. */
public enum DeliveryState {
    /** It is tried, or will be. */
    WAITING,
    /** The endpoint took it. */
    DELIVERED,
    /** The endpoint did not take it within a day. */
    FAILED,
    /** The endpoint was disabled; it is sent when the vendor has it replayed. */
    HELD
}
