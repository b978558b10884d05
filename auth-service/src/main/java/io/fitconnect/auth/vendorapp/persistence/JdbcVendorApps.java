package io.fitconnect.auth.vendorapp.persistence;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.vendorapp.VendorApp;
import io.fitconnect.auth.vendorapp.VendorApps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Repository;

/** Applications in the table {@code vendor_app}: who owns them is here, everything else in their OAuth clients. */
@Repository
class JdbcVendorApps implements VendorApps {

    private final JdbcClient jdbc;
    private final RegisteredClients clients;

    JdbcVendorApps(JdbcClient jdbc, RegisteredClients clients) {
        this.jdbc = jdbc;
        this.clients = clients;
    }

    @Override
    public VendorApp add(RegisteredClient client, AccountId owner, String website, Instant now) {
        clients.save(client);
        jdbc.sql("insert into vendor_app (client_id, owner_id, website, registered_at) values (?, ?, ?, ?)")
                .params(client.getClientId(), owner.value(), website, now.atOffset(ZoneOffset.UTC))
                .update();
        return app(client, owner, website, now);
    }

    @Override
    public int countOf(AccountId owner) {
        return jdbc.sql("select count(*) from vendor_app where owner_id = ?")
                .param(owner.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<VendorApp> listOf(AccountId owner) {
        return jdbc
                .sql("select client_id, owner_id, website, registered_at from vendor_app where owner_id = ?"
                        + " order by registered_at desc, client_id")
                .param(owner.value())
                .query(Row::of)
                .list()
                .stream()
                .map(this::app)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Optional<VendorApp> find(String clientId) {
        return jdbc.sql("select client_id, owner_id, website, registered_at from vendor_app where client_id = ?")
                .param(clientId)
                .query(Row::of)
                .optional()
                .flatMap(this::app);
    }

    private Optional<VendorApp> app(Row row) {
        return clients.find(row.clientId()).map(client -> app(client, row.owner(), row.website(), row.registeredAt()));
    }

    private static VendorApp app(RegisteredClient client, AccountId owner, String website, Instant registeredAt) {
        return new VendorApp(
                client.getClientId(),
                owner,
                client.getClientName(),
                website,
                client.getRedirectUris(),
                client.getScopes(),
                registeredAt);
    }

    private record Row(String clientId, AccountId owner, String website, Instant registeredAt) {

        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getString("client_id"),
                    new AccountId(row.getObject("owner_id", UUID.class)),
                    row.getString("website"),
                    row.getObject("registered_at", OffsetDateTime.class).toInstant());
        }
    }
}
