package io.fitconnect.notification.inbox;

import io.fitconnect.notification.kind.Kinds;
import io.fitconnect.notification.kind.KnownNotice;
import io.fitconnect.notification.kind.Person;
import io.fitconnect.notification.kind.Persons;
import io.fitconnect.notification.kind.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * Says what notifications say. One of a kind that this version does not know still leads where it belongs. The people whom they name
 * are looked up together.
 */
@Component
public class RenderNotifications {

    private static final Wording UNKNOWN = new Wording(InboxText.NEWS.message(), InboxText.LOOK.message());

    private final Kinds kinds;
    private final Persons persons;

    RenderNotifications(Kinds kinds, Persons persons) {
        this.kinds = kinds;
        this.persons = persons;
    }

    /** Notifications of one athlete. */
    public List<RenderedNotification> handle(UUID athlete, List<Notification> notifications) {
        Map<NotificationId, KnownNotice<?>> known = new HashMap<>();
        notifications.forEach(notification -> kinds.read(notification.kind(), notification.arguments())
                .ifPresent(notice -> known.put(notification.id(), notice)));
        UnaryOperator<Person> lookUp = persons.lookUp(known.values(), athlete);
        return notifications.stream()
                .map(notification -> Optional.<KnownNotice<?>>ofNullable(known.get(notification.id()))
                        .map(notice -> render(notification, notice.with(lookUp)))
                        .orElseGet(() -> new RenderedNotification(notification, UNKNOWN, notification.reference())))
                .toList();
    }

    private static RenderedNotification render(Notification notification, KnownNotice<?> notice) {
        return new RenderedNotification(notification, notice.wording(), notice.reference());
    }
}
