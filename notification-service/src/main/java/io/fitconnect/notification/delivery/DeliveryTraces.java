package io.fitconnect.notification.delivery;

import io.fitconnect.notification.inbox.NotificationId;
import java.util.List;
import java.util.UUID;

/** What became of notifications outside of the app, for 30 days. */
public interface DeliveryTraces {

    void note(UUID athlete, NotificationId notification, TraceStep step);

    /** Lists the steps of one notification, oldest first. */
    List<TraceStep> list(UUID athlete, NotificationId notification);
}
