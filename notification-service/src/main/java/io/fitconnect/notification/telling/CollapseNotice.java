package io.fitconnect.notification.telling;

import io.fitconnect.notification.inbox.Inboxes;
import io.fitconnect.notification.inbox.NotificationId;
import io.fitconnect.notification.kind.Notice;
import io.fitconnect.notification.telling.CollapsedNotices.CollapsedNotice;
import io.fitconnect.platform.usecase.Transactions;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps one notification in an inbox for what is told in one place: the next one takes the place of the last. */
@Component
class CollapseNotice {

    private final CollapsedNotices collapsed;
    private final Inboxes inboxes;
    private final ScheduledTeller teller;
    private final Transactions transactions;

    CollapseNotice(CollapsedNotices collapsed, Inboxes inboxes, ScheduledTeller teller, Transactions transactions) {
        this.collapsed = collapsed;
        this.inboxes = inboxes;
        this.teller = teller;
        this.transactions = transactions;
    }

    /**
     * Whether the last notification waits to be written. The next one waits for it: two that are written at once would leave what the
     * first replaces beside the second for a moment.
     */
    boolean isBeingWritten(Bundle bundle) {
        return transactions.run(() -> collapsed
                .find(bundle)
                .filter(last -> teller.isPending(bundle.athlete(), last.id()))
                .isPresent());
    }

    /** The arguments of the notification that stands there, while it is unread. */
    Optional<String> findUnread(Bundle bundle) {
        Optional<CollapsedNotice> last = transactions.run(() -> collapsed.find(bundle));
        return last.filter(notice -> isUnread(bundle.athlete(), notice.id())).map(CollapsedNotice::arguments);
    }

    private boolean isUnread(UUID athlete, NotificationId id) {
        return inboxes.find(athlete, id).filter(found -> !found.isRead()).isPresent();
    }

    /** Schedules the next notification, which removes the last one; in the caller's transaction. */
    void tell(Bundle bundle, Notice next) {
        Optional<CollapsedNotice> last = collapsed.find(bundle);
        collapsed.keep(bundle, NotificationId.of(next, bundle.athlete()), next);
        teller.replace(
                bundle.athlete(), next, last.map(notice -> notice.id().value()).orElse(null));
    }
}
