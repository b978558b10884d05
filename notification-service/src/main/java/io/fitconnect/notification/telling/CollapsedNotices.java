package io.fitconnect.notification.telling;

import io.fitconnect.notification.inbox.NotificationId;
import io.fitconnect.notification.kind.Notice;
import java.util.Optional;

/** Which notification stands in an inbox for what is told in one place. */
public interface CollapsedNotices {

    Optional<CollapsedNotice> find(Bundle bundle);

    /** Keeps that one, in place of an earlier one. */
    void keep(Bundle bundle, NotificationId id, Notice notice);

    /** The notification that stands there, and its arguments as JSON. */
    record CollapsedNotice(NotificationId id, String arguments) {}
}
