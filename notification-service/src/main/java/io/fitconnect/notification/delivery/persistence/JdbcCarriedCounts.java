package io.fitconnect.notification.delivery.persistence;

import io.fitconnect.notification.delivery.CarriedCounts;
import io.fitconnect.notification.delivery.PendingDelivery;
import io.fitconnect.notification.kind.ChannelName;
import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCarriedCounts implements CarriedCounts, Expiring {

    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcCarriedCounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int countOthers(PendingDelivery delivery, ChannelName channel, LocalDate day) {
        return jdbc.sql("""
                        select count(*) from carried_delivery
                        where athlete_id = ? and channel = ? and day = ? and notification_id <> ?""")
                .params(delivery.athlete(), channel.wireName(), day, delivery.notification())
                .query(Integer.class)
                .single();
    }

    @Override
    public void note(PendingDelivery delivery, ChannelName channel, LocalDate day) {
        jdbc.sql("""
                        insert into carried_delivery (athlete_id, channel, day, notification_id, carried_at) values (?, ?, ?, ?, ?)
                        on conflict (athlete_id, channel, day, notification_id) do nothing""")
                .params(
                        delivery.athlete(),
                        channel.wireName(),
                        day,
                        delivery.notification(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void removeAll(UUID athlete) {
        jdbc.sql("delete from carried_delivery where athlete_id = ?")
                .param(athlete)
                .update();
    }

    @Override
    public Expiry expiry() {
        return Expiry.of("carried_delivery", "athlete_id, channel, day, notification_id", "carried_at")
                .kept(KEPT);
    }
}
