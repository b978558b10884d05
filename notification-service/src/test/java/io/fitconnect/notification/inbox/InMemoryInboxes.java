package io.fitconnect.notification.inbox;

import io.fitconnect.notification.kind.Notice;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Inboxes for tests without a store; of one athlete. */
public final class InMemoryInboxes implements Inboxes {

    private final Map<UUID, Notice> notices = new TreeMap<>(Comparator.reverseOrder());
    private final Set<UUID> unread = new HashSet<>();

    @Override
    public void open(UUID athlete) {}

    @Override
    public void write(Notice notice, Collection<UUID> athletes) {
        athletes.forEach(athlete -> {
            UUID id = NotificationId.of(notice, athlete).value();
            notices.put(id, notice);
            unread.add(id);
        });
    }

    @Override
    public List<Notification> list(UUID athlete, NotificationId before, int limit) {
        return notices.keySet().stream()
                .flatMap(id -> find(athlete, new NotificationId(id)).stream())
                .limit(limit)
                .collect(Collectors.toList());
    }

    @Override
    public Optional<Notification> find(UUID athlete, NotificationId id) {
        return Optional.ofNullable(notices.get(id.value()))
                .map(notice -> new Notification(
                        id, notice.kind(), notice.arguments(), notice.reference(), !unread.contains(id.value())));
    }

    @Override
    public List<Notification> listUnread(UUID athlete, int limit) {
        return list(athlete, NotificationId.LAST, Integer.MAX_VALUE).stream()
                .filter(notification -> !notification.isRead())
                .limit(limit)
                .toList();
    }

    @Override
    public int countUnread(UUID athlete, int most) {
        return Math.min(most, unread.size());
    }

    @Override
    public void markRead(UUID athlete, NotificationId id) {
        unread.remove(id.value());
    }

    @Override
    public void markAllRead(UUID athlete) {
        unread.clear();
    }

    @Override
    public void delete(UUID athlete, NotificationId id) {
        notices.remove(id.value());
        unread.remove(id.value());
    }
}
