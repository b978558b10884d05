package io.fitconnect.notification.inbox.web;

import io.fitconnect.notification.inbox.Notification;
import io.fitconnect.notification.inbox.RenderedNotification;
import io.fitconnect.notification.reader.Reader;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A notification as its athlete reads it. */
record NotificationView(
        UUID id,

        @Schema(description = "In kebab-case; the list grows", example = "gear-worn")
        String kind,

        @Schema(description = "One line in the language of the athlete")
        String title,

        @Schema(description = "A sentence or two in the language of the athlete, times in their zone")
        String text,

        @Schema(description = "Path of what it is about", example = "/api/v1/gear/019a5f10-3a4b-7c5d-9e6f-708192a3b4c5")
        String reference,

        @Schema(description = "When it happened, UTC") Instant at,

        boolean read) {

    static NotificationView of(RenderedNotification rendered, Locale language, Reader reader) {
        Notification notification = rendered.notification();
        return new NotificationView(
                notification.id().value(),
                notification.kind(),
                rendered.wording().title().in(language, reader.zone()),
                rendered.wording().text().in(language, reader.zone()),
                rendered.reference(),
                notification.at(),
                notification.isRead());
    }
}
