package io.fitconnect.platform.outbox;

/**
 * How far the announcements about a key have come. The number grows with each announcement, within the transaction that makes it:
 * while it is the same, nothing that is announced has changed.
 */
@FunctionalInterface
public interface AnnouncedPositions {

    /** Returns the position of the last announcement, 0 without any. */
    long last(String topic, String key);
}
