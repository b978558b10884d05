package io.fitconnect.notification.delivery.persistence;

import io.fitconnect.notification.delivery.DigestItems;
import io.fitconnect.notification.delivery.PendingDelivery;
import io.fitconnect.notification.inbox.NotificationId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Items in the table {@code digest_item}. Ids of notifications sort by time. */
@Repository
class JdbcDigestItems implements DigestItems {

    private final JdbcClient jdbc;

    JdbcDigestItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(PendingDelivery delivery) {
        jdbc.sql("""
                        insert into digest_item (athlete_id, notification_id) values (?, ?)
                        on conflict (athlete_id, notification_id) do nothing""").params(delivery.athlete(), delivery.notification()).update();
    }

    @Override
    public List<NotificationId> list(UUID athlete, int most) {
        return jdbc
                .sql("select notification_id from digest_item where athlete_id = ? order by notification_id limit ?")
                .params(athlete, most)
                .query(UUID.class)
                .list()
                .stream()
                .map(NotificationId::new)
                .toList();
    }

    @Override
    public void remove(UUID athlete, Collection<NotificationId> notifications) {
        UUID[] ids = notifications.stream().map(NotificationId::value).toArray(UUID[]::new);
        jdbc.sql("delete from digest_item where athlete_id = ? and notification_id = any(?)")
                .params(athlete, ids)
                .update();
    }

    @Override
    public void removeAll(UUID athlete) {
        jdbc.sql("delete from digest_item where athlete_id = ?").param(athlete).update();
    }
}
