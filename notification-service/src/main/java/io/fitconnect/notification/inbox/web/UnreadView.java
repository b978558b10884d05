package io.fitconnect.notification.inbox.web;

import io.fitconnect.notification.inbox.CountUnread.UnreadCount;
import io.swagger.v3.oas.annotations.media.Schema;

/** How many notifications are unread. */
record UnreadView(
        @Schema(description = "At most 99", example = "3") int count,

        @Schema(description = "Whether there are more than count: show it as 99+")
        boolean more) {

    static UnreadView of(UnreadCount unread) {
        return new UnreadView(unread.count(), unread.isMore());
    }
}
