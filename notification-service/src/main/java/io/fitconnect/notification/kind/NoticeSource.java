package io.fitconnect.notification.kind;

import io.fitconnect.platform.events.Event;
import java.util.List;

/** Derives notices from events. A kind that follows from events is one; a bean each. */
public interface NoticeSource {

    /** Whether it wants such an event; what no source wants is dropped before any store is asked. */
    boolean wants(Event event);

    /**
     * Keeps of an event what later ones need, and returns what it means for whom. Runs in the transaction that takes the event,
     * maybe more than once, in the order of the event's key.
     */
    List<AddressedNotice> take(Event event);
}
