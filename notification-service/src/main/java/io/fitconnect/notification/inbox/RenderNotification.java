package io.fitconnect.notification.inbox;

import io.fitconnect.notification.kind.Kinds;
import io.fitconnect.notification.kind.KnownNotice;
import io.fitconnect.notification.kind.Wording;
import org.springframework.stereotype.Component;

/** Says what a notification says. One of a kind that this version does not know still leads where it belongs. */
@Component
public class RenderNotification {

    private static final Wording UNKNOWN = new Wording(InboxText.NEWS.message(), InboxText.LOOK.message());

    private final Kinds kinds;

    RenderNotification(Kinds kinds) {
        this.kinds = kinds;
    }

    public Wording handle(Notification notification) {
        return kinds.read(notification.kind(), notification.arguments())
                .map(KnownNotice::wording)
                .orElse(UNKNOWN);
    }
}
