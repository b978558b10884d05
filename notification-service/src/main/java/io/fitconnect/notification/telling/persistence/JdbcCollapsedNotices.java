package io.fitconnect.notification.telling.persistence;

import io.fitconnect.notification.inbox.InboxSettings;
import io.fitconnect.notification.inbox.NotificationId;
import io.fitconnect.notification.kind.Notice;
import io.fitconnect.notification.telling.Bundle;
import io.fitconnect.notification.telling.CollapsedNotices;
import io.fitconnect.platform.account.AthleteData;
import io.fitconnect.platform.account.Leftovers;
import io.fitconnect.platform.purge.Expiring;
import io.fitconnect.platform.purge.Expiry;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of the table {@code collapsed_notice}, kept as long as the notification that they name. */
@Repository
class JdbcCollapsedNotices implements CollapsedNotices, AthleteData, Expiring {

    private final JdbcClient jdbc;
    private final InboxSettings settings;

    JdbcCollapsedNotices(JdbcClient jdbc, InboxSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Override
    public Optional<CollapsedNotice> find(Bundle bundle) {
        return jdbc.sql("""
                        select notification_id, arguments from collapsed_notice
                        where athlete_id = ? and kind = ? and bundle = ?""")
                .params(bundle.athlete(), bundle.kind(), bundle.key())
                .query((row, number) -> new CollapsedNotice(
                        new NotificationId(row.getObject("notification_id", UUID.class)), row.getString("arguments")))
                .optional();
    }

    @Override
    public void keep(Bundle bundle, NotificationId id, Notice notice) {
        jdbc.sql("""
                        insert into collapsed_notice (athlete_id, kind, bundle, notification_id, arguments, happened_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (athlete_id, kind, bundle) do update set notification_id = excluded.notification_id,
                            arguments = excluded.arguments, happened_at = excluded.happened_at""")
                .params(
                        bundle.athlete(),
                        bundle.kind(),
                        bundle.key(),
                        id.value(),
                        notice.arguments(),
                        notice.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void erase(UUID athlete, Leftovers leftovers) {
        jdbc.sql("delete from collapsed_notice where athlete_id = ?")
                .param(athlete)
                .update();
    }

    @Override
    public Expiry expiry() {
        return Expiry.of("collapsed_notice", "athlete_id, kind, bundle", "happened_at")
                .kept(settings.kept());
    }
}
