package io.fitconnect.integration.webhook.persistence;

import io.fitconnect.integration.webhook.EndpointHealth;
import io.fitconnect.integration.webhook.EndpointHealths;
import io.fitconnect.integration.webhook.WebhookId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How deliveries go, in the table {@code webhook_health}. */
@Repository
class SqlEndpointHealths implements EndpointHealths {

    private static final Duration STEP = Duration.ofMinutes(1);

    private final JdbcClient jdbc;

    SqlEndpointHealths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<EndpointHealth> find(WebhookId id) {
        return jdbc.sql("select * from webhook_health where client_id = ? and webhook_id = ?")
                .params(id.clientId(), id.id())
                .query((row, number) -> new EndpointHealth(
                        Columns.toNullableInstant(row, "failing_since"),
                        Columns.toNullableInstant(row, "delivered_at"),
                        Columns.toNullableInstant(row, "failed_at"),
                        row.getString("failure")))
                .optional();
    }

    @Override
    public void noteDelivered(WebhookId id, Instant at) {
        jdbc.sql("""
                        insert into webhook_health (client_id, webhook_id, delivered_at) values (?, ?, ?)
                        on conflict (client_id, webhook_id) do update
                        set delivered_at = excluded.delivered_at, failing_since = null
                        where webhook_health.failing_since is not null or webhook_health.delivered_at is null
                        or webhook_health.delivered_at < ?""")
                .params(id.clientId(), id.id(), Columns.of(at), Columns.of(at.minus(STEP)))
                .update();
    }

    @Override
    public Instant noteFailed(WebhookId id, String failure, Instant at) {
        return jdbc.sql("""
                        insert into webhook_health (client_id, webhook_id, failing_since, failed_at, failure)
                        values (?, ?, ?, ?, ?)
                        on conflict (client_id, webhook_id) do update set failed_at = excluded.failed_at,
                        failure = excluded.failure,
                        failing_since = coalesce(webhook_health.failing_since, excluded.failing_since)
                        returning failing_since""")
                .params(id.clientId(), id.id(), Columns.of(at), Columns.of(at), failure)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    @Override
    public void forgive(WebhookId id) {
        jdbc.sql("update webhook_health set failing_since = null where client_id = ? and webhook_id = ?")
                .params(id.clientId(), id.id())
                .update();
    }

    @Override
    public void remove(WebhookId id) {
        jdbc.sql("delete from webhook_health where client_id = ? and webhook_id = ?")
                .params(id.clientId(), id.id())
                .update();
    }
}
