package io.fitconnect.notification.telling;

import io.fitconnect.notification.kind.Notice;
import io.fitconnect.notification.telling.WriteNotice.PendingNotice;
import io.fitconnect.platform.work.WorkHandler;
import io.fitconnect.platform.work.WorkLease;
import io.fitconnect.platform.work.WorkQueue;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells one athlete. */
@Component
class WriteNotice implements WorkHandler<PendingNotice> {

    static final WorkQueue<PendingNotice> QUEUE = new WorkQueue<>("notices", PendingNotice.class);

    private final Telling telling;

    WriteNotice(Telling telling) {
        this.telling = telling;
    }

    @Override
    public WorkQueue<PendingNotice> queue() {
        return QUEUE;
    }

    @Override
    public void handle(WorkLease<PendingNotice> lease) {
        telling.tell(lease.payload().notice(), List.of(lease.payload().athlete()));
    }

    @Override
    public boolean isTransient(Throwable failure) {
        return telling.isTransient(failure) || WorkHandler.super.isTransient(failure);
    }

    record PendingNotice(UUID athlete, Notice notice) {}
}
