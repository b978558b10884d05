package io.fitconnect.notification.inbox;

import java.util.Optional;
import java.util.UUID;

/** Finds a notification of an athlete, or refuses with 404. */
final class OwnNotification {

    private OwnNotification() {}

    static Notification require(Inboxes inboxes, UUID athlete, UUID id) {
        return Optional.of(id)
                .filter(NotificationId::isOne)
                .flatMap(one -> inboxes.find(athlete, new NotificationId(one)))
                .orElseThrow(() -> InboxProblems.notFound(id));
    }
}
