package io.fitconnect.notification.delivery;

import io.fitconnect.notification.inbox.NotificationId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Items for tests without a database. */
final class InMemoryDigestItems implements DigestItems {

    private final TreeMap<UUID, Set<UUID>> all = new TreeMap<>();

    @Override
    public void add(PendingDelivery delivery) {
        all.computeIfAbsent(delivery.athlete(), none -> new TreeSet<>()).add(delivery.notification());
    }

    @Override
    public List<NotificationId> list(UUID athlete, int most) {
        return all.getOrDefault(athlete, Set.of()).stream()
                .limit(most)
                .map(NotificationId::new)
                .toList();
    }

    @Override
    public void remove(UUID athlete, Collection<NotificationId> notifications) {
        notifications.forEach(each -> all.getOrDefault(athlete, Set.of()).remove(each.value()));
    }

    @Override
    public void removeAll(UUID athlete) {
        all.remove(athlete);
    }
}
