package io.fitconnect.integration.webhook.persistence;

import io.fitconnect.integration.webhook.Webhook;
import io.fitconnect.integration.webhook.WebhookId;
import io.fitconnect.integration.webhook.WebhookKind;
import io.fitconnect.integration.webhook.WebhookState;
import io.fitconnect.integration.webhook.Webhooks;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Endpoints in the table {@code webhook}. */
@Repository
class SqlWebhooks implements Webhooks {

    private static final String BLANK = " ";

    private final JdbcClient jdbc;

    SqlWebhooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Webhook webhook) {
        jdbc.sql("""
                        insert into webhook (client_id, id, address, kinds, state, state_at, sealed_secret,
                        former_secret, former_until, created_at)
                        values (:client, :id, :address, :kinds, :state, :stateAt, :secret, :former, :until, :created)""")
                .param("client", webhook.id().clientId())
                .param("id", webhook.id().id())
                .param("address", webhook.address().toString())
                .param("kinds", toColumn(webhook.kinds()))
                .param("state", webhook.state().name())
                .param("stateAt", Columns.of(webhook.stateAt()))
                .param("secret", webhook.sealedSecret())
                .param("former", webhook.formerSecret())
                .param("until", Columns.ofNullable(webhook.formerUntil()))
                .param("created", Columns.of(webhook.createdAt()))
                .update();
    }

    @Override
    public void replace(Webhook webhook) {
        jdbc.sql("""
                        update webhook set address = :address, kinds = :kinds, state = :state, state_at = :stateAt,
                        sealed_secret = :secret, former_secret = :former, former_until = :until
                        where client_id = :client and id = :id""")
                .param("client", webhook.id().clientId())
                .param("id", webhook.id().id())
                .param("address", webhook.address().toString())
                .param("kinds", toColumn(webhook.kinds()))
                .param("state", webhook.state().name())
                .param("stateAt", Columns.of(webhook.stateAt()))
                .param("secret", webhook.sealedSecret())
                .param("former", webhook.formerSecret())
                .param("until", Columns.ofNullable(webhook.formerUntil()))
                .update();
    }

    @Override
    public Optional<Webhook> find(WebhookId id) {
        return jdbc.sql("select * from webhook where client_id = ? and id = ?")
                .params(id.clientId(), id.id())
                .query((row, number) -> toWebhook(row))
                .optional();
    }

    @Override
    public List<Webhook> list(String clientId) {
        return jdbc.sql("select * from webhook where client_id = ? order by id")
                .param(clientId)
                .query((row, number) -> toWebhook(row))
                .list();
    }

    @Override
    public void disable(WebhookId id, WebhookState state, Instant now) {
        jdbc.sql("update webhook set state = ?, state_at = ? where client_id = ? and id = ? and state = 'ENABLED'")
                .params(state.name(), Columns.of(now), id.clientId(), id.id())
                .update();
    }

    @Override
    public void remove(WebhookId id) {
        jdbc.sql("delete from webhook where client_id = ? and id = ?")
                .params(id.clientId(), id.id())
                .update();
    }

    private static String toColumn(Set<WebhookKind> kinds) {
        return kinds.stream().map(WebhookKind::name).sorted().collect(Collectors.joining(BLANK));
    }

    private static Webhook toWebhook(ResultSet row) throws SQLException {
        return new Webhook(
                new WebhookId(row.getString("client_id"), row.getObject("id", UUID.class)),
                URI.create(row.getString("address")),
                Arrays.stream(row.getString("kinds").split(BLANK, -1))
                        .map(WebhookKind::valueOf)
                        .collect(Collectors.toSet()),
                WebhookState.valueOf(row.getString("state")),
                Columns.toInstant(row, "state_at"),
                row.getString("sealed_secret"),
                row.getString("former_secret"),
                Columns.toNullableInstant(row, "former_until"),
                Columns.toInstant(row, "created_at"));
    }
}
