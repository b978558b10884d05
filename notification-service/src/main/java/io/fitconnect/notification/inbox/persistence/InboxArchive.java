package io.fitconnect.notification.inbox.persistence;

import io.fitconnect.notification.inbox.Inboxes;
import io.fitconnect.notification.inbox.Notification;
import io.fitconnect.notification.inbox.NotificationId;
import io.fitconnect.notification.inbox.RenderNotifications;
import io.fitconnect.notification.inbox.RenderedNotification;
import io.fitconnect.notification.kind.Wording;
import io.fitconnect.notification.reader.Reader;
import io.fitconnect.notification.reader.Readers;
import io.fitconnect.platform.export.ArchiveWriter;
import io.fitconnect.platform.export.AthleteArchive;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** The inbox in the archive of an athlete's data, in the athlete's language. */
@Repository
class InboxArchive implements AthleteArchive {

    private static final int PAGE = 200;

    private final Inboxes inboxes;
    private final RenderNotifications renderNotifications;
    private final Readers readers;

    InboxArchive(Inboxes inboxes, RenderNotifications renderNotifications, Readers readers) {
        this.inboxes = inboxes;
        this.renderNotifications = renderNotifications;
        this.readers = readers;
    }

    @Override
    public void write(UUID athlete, ArchiveWriter archive) throws IOException {
        Reader reader = readers.get(athlete);
        archive.documents("notifications.json", sink -> {
            NotificationId before = NotificationId.LAST;
            List<Notification> page;
            do {
                page = inboxes.list(athlete, before, PAGE);
                for (RenderedNotification rendered : renderNotifications.handle(athlete, page)) {
                    sink.accept(toEntry(rendered, reader));
                    before = rendered.notification().id();
                }
            } while (page.size() == PAGE);
        });
    }

    private static Entry toEntry(RenderedNotification rendered, Reader reader) {
        Notification notification = rendered.notification();
        Wording wording = rendered.wording();
        return new Entry(
                notification.id().value(),
                notification.at(),
                notification.kind(),
                wording.title().in(reader.language(), reader.zone()),
                wording.text().in(reader.language(), reader.zone()),
                rendered.reference(),
                notification.isRead());
    }

    record Entry(UUID id, Instant at, String kind, String title, String text, String reference, boolean read) {}
}
