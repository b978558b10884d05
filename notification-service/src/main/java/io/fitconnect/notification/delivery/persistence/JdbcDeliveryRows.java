package io.fitconnect.notification.delivery.persistence;

import io.fitconnect.notification.delivery.DeliveryRows;
import io.fitconnect.notification.delivery.PendingDelivery;
import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.platform.json.WireName;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDeliveryRows implements DeliveryRows {

    private final JdbcClient jdbc;

    JdbcDeliveryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(PendingDelivery delivery, ChannelName channel) {
        jdbc.sql("""
                        insert into pending_delivery (athlete_id, notification_id, channel) values (?, ?, ?)
                        on conflict (athlete_id, notification_id, channel) do nothing""")
                .params(delivery.athlete(), delivery.notification(), channel.wireName())
                .update();
    }

    @Override
    public void remove(PendingDelivery delivery, ChannelName channel) {
        jdbc.sql("delete from pending_delivery where athlete_id = ? and notification_id = ? and channel = ?")
                .params(delivery.athlete(), delivery.notification(), channel.wireName())
                .update();
    }

    @Override
    public Map<PendingDelivery, Set<ChannelName>> removeAll(UUID athlete) {
        Map<PendingDelivery, Set<ChannelName>> removed = new HashMap<>();
        jdbc.sql("delete from pending_delivery where athlete_id = ? returning notification_id, channel")
                .param(athlete)
                .query(row -> {
                    PendingDelivery delivery =
                            new PendingDelivery(athlete, row.getObject("notification_id", UUID.class));
                    WireName.find(ChannelName.class, row.getString("channel"))
                            .ifPresent(channel -> removed.computeIfAbsent(
                                            delivery, none -> EnumSet.noneOf(ChannelName.class))
                                    .add(channel));
                });
        return removed;
    }
}
