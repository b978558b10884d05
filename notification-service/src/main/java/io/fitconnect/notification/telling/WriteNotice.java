package io.fitconnect.notification.telling;

import io.fitconnect.notification.inbox.Inboxes;
import io.fitconnect.notification.inbox.NotificationId;
import io.fitconnect.notification.kind.Notice;
import io.fitconnect.notification.telling.WriteNotice.PendingNotice;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells one athlete. What the notification replaces goes first, so that never two of a place are unread. */
@Component
class WriteNotice implements WorkHandler<PendingNotice> {

    static final WorkQueue<PendingNotice> QUEUE = new WorkQueue<>("notices", PendingNotice.class);

    private final Inboxes inboxes;
    private final Telling telling;

    WriteNotice(Inboxes inboxes, Telling telling) {
        this.inboxes = inboxes;
        this.telling = telling;
    }

    @Override
    public WorkQueue<PendingNotice> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<PendingNotice> lease) {
        UUID replaced = lease.payload().replaced();
        if (replaced != null) {
            inboxes.delete(lease.payload().athlete(), new NotificationId(replaced));
        }
        telling.tell(lease.payload().notice(), lease.payload().athlete());
    }

    @Override
    public boolean isTransient(Throwable failure) {
        return telling.isTransient(failure) || WorkHandler.super.isTransient(failure);
    }

    /**
     * A notification to write.
     *
     * @param replaced the one whose place it takes
     */
    record PendingNotice(
            UUID athlete, Notice notice, @Nullable UUID replaced) {}
}
