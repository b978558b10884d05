package io.fitconnect.integration.webhook.persistence;

import io.fitconnect.integration.webhook.Delivery;
import io.fitconnect.integration.webhook.DeliveryState;
import io.fitconnect.integration.webhook.WebhookDeliveries;
import io.fitconnect.integration.webhook.WebhookEvent;
import io.fitconnect.integration.webhook.WebhookKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deliveries in the table {@code webhook_delivery}. */
@Repository
class SqlWebhookDeliveries implements WebhookDeliveries {

    private static final String SENDABLE =
            "state <> 'WAITING' and (athlete_id is not null or sealed_athlete is not null or kind = 'WEBHOOK_TEST')";

    private final JdbcClient jdbc;

    SqlWebhookDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(UUID webhook, Delivery delivery) {
        WebhookEvent event = delivery.event();
        jdbc.sql("""
                        insert into webhook_delivery (webhook_id, id, kind, athlete_id, sealed_athlete, import_id,
                        external_id, reason, state, due_since, attempts)
                        values (:webhook, :id, :kind, :athlete, :sealed, :import, :external, :reason, :state, :since, 0)""")
                .param("webhook", webhook)
                .param("id", delivery.id())
                .param("kind", event.kind().name())
                .param("athlete", event.athlete())
                .param("sealed", event.sealedAthlete())
                .param("import", event.importId())
                .param("external", event.externalId())
                .param("reason", event.reason())
                .param("state", delivery.state().name())
                .param("since", Columns.of(delivery.dueSince()))
                .update();
    }

    @Override
    public Optional<Delivery> find(UUID webhook, UUID id) {
        return jdbc.sql("select * from webhook_delivery where webhook_id = ? and id = ?")
                .params(webhook, id)
                .query((row, number) -> toDelivery(row))
                .optional();
    }

    @Override
    public List<Delivery> list(UUID webhook, UUID before, UUID least, int limit) {
        return jdbc.sql("""
                        select * from webhook_delivery where webhook_id = ? and id < ? and id >= ?
                        order by id desc limit ?""")
                .params(webhook, before, least, limit)
                .query((row, number) -> toDelivery(row))
                .list();
    }

    @Override
    public List<UUID> listSendable(UUID webhook, UUID after, UUID last, boolean undeliveredOnly, int limit) {
        return jdbc.sql("select id from webhook_delivery where webhook_id = ? and id > ? and id <= ? and " + SENDABLE
                        + (undeliveredOnly ? " and state <> 'DELIVERED'" : "") + " order by id limit ?")
                .params(webhook, after, last, limit)
                .query(UUID.class)
                .list();
    }

    @Override
    public int countTests(UUID webhook, UUID least, int most) {
        return jdbc.sql("""
                        select count(*) from (select 1 from webhook_delivery
                            where webhook_id = ? and id >= ? and kind = 'WEBHOOK_TEST' limit ?) as counted""").params(webhook, least, most).query(Integer.class).single();
    }

    @Override
    public void note(UUID webhook, Delivery delivery) {
        boolean isFinal = delivery.state() == DeliveryState.DELIVERED || delivery.state() == DeliveryState.FAILED;
        jdbc.sql("""
                        update webhook_delivery set state = :state, attempts = :attempts, due_since = :due,
                        attempted_at = :attempted,
                        status = :status, failure = :failure,
                        sealed_athlete = case when :final then null else sealed_athlete end
                        where webhook_id = :webhook and id = :id""")
                .param("state", delivery.state().name())
                .param("attempts", delivery.attempts())
                .param("due", Columns.of(delivery.dueSince()))
                .param("attempted", Columns.ofNullable(delivery.attemptedAt()))
                .param("status", delivery.status())
                .param("failure", delivery.failure())
                .param("final", isFinal)
                .param("webhook", webhook)
                .param("id", delivery.id())
                .update();
    }

    @Override
    public boolean begin(UUID webhook, UUID id, Instant now) {
        return jdbc.sql("""
                        update webhook_delivery set state = 'WAITING', attempts = 0, due_since = ?
                        where webhook_id = ? and id = ? and\s""" + SENDABLE).params(Columns.of(now), webhook, id).update() == 1;
    }

    @Override
    public int removeBelow(UUID webhook, UUID least, int limit) {
        return jdbc.sql("""
                        delete from webhook_delivery where webhook_id = ? and id in (
                            select id from webhook_delivery where webhook_id = ? and id < ? order by id limit ?)""").params(webhook, webhook, least, limit).update();
    }

    private static Delivery toDelivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                new WebhookEvent(
                        WebhookKind.valueOf(row.getString("kind")),
                        row.getObject("athlete_id", UUID.class),
                        row.getString("sealed_athlete"),
                        row.getObject("import_id", UUID.class),
                        row.getString("external_id"),
                        row.getString("reason")),
                DeliveryState.valueOf(row.getString("state")),
                Columns.toInstant(row, "due_since"),
                row.getInt("attempts"),
                Columns.toNullableInstant(row, "attempted_at"),
                row.getObject("status", Integer.class),
                row.getString("failure"));
    }
}
