package io.fitconnect.auth.vendorapp.persistence;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.vendorapp.AppDetails;
import io.fitconnect.auth.vendorapp.AppStatus;
import io.fitconnect.auth.vendorapp.VendorApp;
import io.fitconnect.auth.vendorapp.VendorAppGate;
import io.fitconnect.auth.vendorapp.VendorApps;
import io.fitconnect.platform.text.Confusables;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Repository;

/**
 * Applications in the tables {@code vendor_app} and {@code vendor_app_proposal}: who owns them, and what was decided. What an
 * application is stands in its OAuth client.
 */
@Repository
class JdbcVendorApps implements VendorApps {

    private static final String SELECT = """
            select app.client_id, app.owner_id, owner.suspended_at is not null as locked, app.website, app.status, app.reason, app.version, app.registered_at,
                client.client_name, client.redirect_uris, client.scopes,
                waiting.name as new_name, waiting.website as new_website, waiting.redirect_uris as new_redirect_uris,
                waiting.scopes as new_scopes, waiting.submitted_at
            from vendor_app app
            join oauth2_registered_client client on client.client_id = app.client_id
            left join account owner on owner.id = app.owner_id
            left join vendor_app_proposal waiting on waiting.client_id = app.client_id
            """;

    private final JdbcClient jdbc;
    private final RegisteredClients clients;

    JdbcVendorApps(JdbcClient jdbc, RegisteredClients clients) {
        this.jdbc = jdbc;
        this.clients = clients;
    }

    @Override
    public void add(RegisteredClient client, VendorApp app) {
        clients.save(client);
        jdbc.sql("""
                        insert into vendor_app (client_id, owner_id, website, registered_at, status, version)
                        values (:client, :owner, :website, :registeredAt, :status, :version)
                        """)
                .param("client", app.clientId())
                .param("owner", app.owner().value())
                .param("website", app.details().website())
                .param("registeredAt", app.registeredAt().atOffset(ZoneOffset.UTC))
                .param("status", app.status().name())
                .param("version", app.version())
                .update();
        saveProposal(app);
    }

    @Override
    public void save(VendorApp app) {
        AppDetails details = app.details();
        clients.save(RegisteredClient.from(get(app.clientId()))
                .clientName(details.name())
                .redirectUris(uris -> replace(uris, details.redirectUris()))
                .scopes(scopes -> replace(scopes, details.scopes()))
                .build());
        jdbc.sql("""
                        update vendor_app set website = :website, status = :status, reason = :reason, version = :version
                        where client_id = :client
                        """)
                .param("client", app.clientId())
                .param("website", details.website())
                .param("status", app.status().name())
                .param("reason", app.reason())
                .param("version", app.version())
                .update();
        removeProposal(app.clientId());
        saveProposal(app);
    }

    @Override
    public void replaceSecret(String clientId, String encoded) {
        clients.save(RegisteredClient.from(get(clientId)).clientSecret(encoded).build());
    }

    @Override
    public void remove(String clientId) {
        removeProposal(clientId);
        jdbc.sql("delete from vendor_app where client_id = ?").param(clientId).update();
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
        return jdbc.sql(SELECT + " where app.owner_id = ? order by app.registered_at desc, app.client_id")
                .param(owner.value())
                .query(VendorAppRow::read)
                .list();
    }

    @Override
    public List<VendorApp> listProposed(int limit) {
        return jdbc.sql(SELECT + " where waiting.client_id is not null order by waiting.submitted_at limit ?")
                .param(limit)
                .query(VendorAppRow::read)
                .list();
    }

    @Override
    public Optional<VendorApp> find(String clientId) {
        return jdbc.sql(SELECT + " where app.client_id = ?")
                .param(clientId)
                .query(VendorAppRow::read)
                .optional();
    }

    /** Compares all approved ones: there are as many as a house has partners, and approving is rare. Those of the settings are no vendors'. */
    @Override
    public boolean isTaken(String name, String clientId) {
        String skeleton = Confusables.skeletonOf(name);
        return jdbc
                .sql("""
                        select client.client_name from oauth2_registered_client client
                        left join vendor_app app on app.client_id = client.client_id
                        where client.client_id <> ?
                            and (app.status = ? or (app.client_id is null and client.client_id not like ?))
                        """)
                .params(clientId, AppStatus.APPROVED.name(), VendorAppGate.PREFIX + "%")
                .query(String.class)
                .stream()
                .anyMatch(other -> Confusables.skeletonOf(other).equals(skeleton));
    }

    private void saveProposal(VendorApp app) {
        app.proposal()
                .ifPresent(waiting -> jdbc.sql("""
                        insert into vendor_app_proposal (client_id, name, website, redirect_uris, scopes, submitted_at)
                        values (:client, :name, :website, :redirectUris, :scopes, :submittedAt)
                        """)
                        .param("client", app.clientId())
                        .param("name", waiting.details().name())
                        .param("website", waiting.details().website())
                        .param(
                                "redirectUris",
                                VendorAppRow.join(waiting.details().redirectUris()))
                        .param("scopes", VendorAppRow.join(waiting.details().scopes()))
                        .param("submittedAt", waiting.submittedAt().atOffset(ZoneOffset.UTC))
                        .update());
    }

    private void removeProposal(String clientId) {
        jdbc.sql("delete from vendor_app_proposal where client_id = ?")
                .param(clientId)
                .update();
    }

    private RegisteredClient get(String clientId) {
        return clients.findToChange(clientId).orElseThrow();
    }

    private static <T> void replace(Set<T> present, Set<T> wanted) {
        present.clear();
        present.addAll(wanted);
    }
}
