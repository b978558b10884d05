package io.fitconnect.notification.inbox.web;

import io.fitconnect.notification.inbox.CountUnread;
import io.fitconnect.notification.inbox.DeleteNotification;
import io.fitconnect.notification.inbox.ListNotifications;
import io.fitconnect.notification.inbox.MarkAllRead;
import io.fitconnect.notification.inbox.MarkRead;
import io.fitconnect.notification.inbox.MarkReadAbout;
import io.fitconnect.notification.inbox.NotificationId;
import io.fitconnect.notification.inbox.RenderNotifications;
import io.fitconnect.notification.inbox.RenderedNotification;
import io.fitconnect.notification.reader.Reader;
import io.fitconnect.notification.reader.Readers;
import io.fitconnect.platform.security.Caller;
import io.fitconnect.platform.text.TextRule;
import io.fitconnect.platform.web.Cursor;
import io.fitconnect.platform.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The inbox of the athlete who signed in. */
@RestController
@RequestMapping(path = InboxController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Inbox", description = "What the athlete was told in the last 180 days")
class InboxController {

    static final String PATH = "/api/v1/notifications";

    private static final TextRule REFERENCE = TextRule.line(300);

    private final ListNotifications listNotifications;
    private final CountUnread countUnread;
    private final MarkRead markRead;
    private final MarkAllRead markAllRead;
    private final MarkReadAbout markReadAbout;
    private final DeleteNotification deleteNotification;
    private final RenderNotifications renderNotifications;
    private final Readers readers;

    InboxController(
            ListNotifications listNotifications,
            CountUnread countUnread,
            MarkRead markRead,
            MarkAllRead markAllRead,
            MarkReadAbout markReadAbout,
            DeleteNotification deleteNotification,
            RenderNotifications renderNotifications,
            Readers readers) {
        this.listNotifications = listNotifications;
        this.countUnread = countUnread;
        this.markRead = markRead;
        this.markAllRead = markAllRead;
        this.markReadAbout = markReadAbout;
        this.deleteNotification = deleteNotification;
        this.renderNotifications = renderNotifications;
        this.readers = readers;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('SCOPE_notification:read')")
    @Operation(operationId = "listNotifications", summary = "Lists notifications, newest first")
    @ApiResponse(responseCode = "200", description = "A page of the inbox")
    ResponseEntity<Page<NotificationView>> list(
            @Parameter(hidden = true) Caller caller,
            @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = "20")
                    @Min(value = 1, message = "must be at least {value}")
                    @Max(value = Page.MAX_ITEMS, message = "must be at most {value}")
                    int limit,
            @Parameter(hidden = true) Locale language) {
        UUID athlete = caller.requireSubject();
        List<RenderedNotification> read =
                renderNotifications.handle(athlete, listNotifications.handle(athlete, before(cursor), limit + 1));
        Reader reader = readers.get(athlete);
        return render(Page.of(
                        read,
                        limit,
                        last -> new Position(last.notification().id().value()))
                .map(one -> NotificationView.of(one, language, reader)));
    }

    @GetMapping("/unread-count")
    @PreAuthorize("hasAuthority('SCOPE_notification:read')")
    @Operation(operationId = "countUnreadNotifications", summary = "Counts unread notifications, up to 99")
    @ApiResponse(responseCode = "200", description = "The count")
    ResponseEntity<UnreadView> unread(@Parameter(hidden = true) Caller caller) {
        return render(UnreadView.of(countUnread.handle(caller.requireSubject())));
    }

    @PutMapping("/{id}/read")
    @PreAuthorize("hasAuthority('SCOPE_notification:write')")
    @Operation(operationId = "markNotificationRead", summary = "Marks a notification as read; may be repeated")
    @ApiResponse(responseCode = "204", description = "The notification is read")
    ResponseEntity<Void> markRead(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        markRead.handle(caller.requireSubject(), id);
        return ResponseEntity.noContent().build();
    }

    @PutMapping("/read")
    @PreAuthorize("hasAuthority('SCOPE_notification:write')")
    @Operation(
            operationId = "markAllNotificationsRead",
            summary = "Marks all notifications as read, or those that lead to one place; may be repeated")
    @ApiResponse(responseCode = "204", description = "What was in the inbox is read")
    ResponseEntity<Void> markAllRead(
            @Parameter(
                            description = "Marks only what has this reference: the person has seen the thing itself",
                            example = "/api/v1/conversations/019b2d33-8e4f-7a56-8b7c-1d2e3f4a5b6c")
                    @RequestParam(required = false)
                    @Nullable
                    String reference,
            @Parameter(hidden = true) Caller caller) {
        UUID athlete = caller.requireSubject();
        if (reference == null) {
            markAllRead.handle(athlete);
        } else {
            markReadAbout.handle(athlete, REFERENCE.require("reference", reference));
        }
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("hasAuthority('SCOPE_notification:write')")
    @Operation(operationId = "deleteNotification", summary = "Deletes a notification for good")
    @ApiResponse(responseCode = "204", description = "The notification is gone")
    ResponseEntity<Void> delete(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        deleteNotification.handle(caller.requireSubject(), id);
        return ResponseEntity.noContent().build();
    }

    private static NotificationId before(@Nullable String cursor) {
        return cursor == null
                ? NotificationId.LAST
                : new NotificationId(Cursor.decode(cursor, Position.class).before());
    }

    private static <T> ResponseEntity<T> render(T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .varyBy(HttpHeaders.AUTHORIZATION)
                .body(body);
    }

    private record Position(UUID before) {}
}
