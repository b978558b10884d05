package io.fitconnect.notification.kind;

/** Tells athletes what kinds have to say; for a kind that does not wait for an event, such as a reminder. */
public interface Teller {

    /** Schedules the telling, in the caller's transaction. Telling the same notice again changes nothing. */
    void tell(AddressedNotice addressed);
}
