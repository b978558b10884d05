package io.fitconnect.integration.vendorapp.persistence;

import io.fitconnect.integration.vendorapp.VendorApp;
import io.fitconnect.integration.vendorapp.VendorApps;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Apps in the table {@code vendor_app}. */
@Repository
class SqlVendorApps implements VendorApps {

    private final JdbcClient jdbc;

    SqlVendorApps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<VendorApp> find(String clientId) {
        return jdbc.sql("select client_id, owner_id, version from vendor_app where client_id = ?")
                .param(clientId)
                .query((row, number) -> new VendorApp(
                        row.getString("client_id"), row.getObject("owner_id", UUID.class), row.getLong("version")))
                .optional();
    }

    @Override
    public void keep(VendorApp app) {
        jdbc.sql("""
                        insert into vendor_app (client_id, owner_id, version) values (?, ?, ?)
                        on conflict (client_id) do update set owner_id = excluded.owner_id, version = excluded.version
                        where vendor_app.version < excluded.version""").params(app.clientId(), app.owner(), app.version()).update();
    }

    @Override
    public void remove(String clientId) {
        jdbc.sql("delete from vendor_app where client_id = ?").param(clientId).update();
    }

    @Override
    public List<String> listOwnedBy(UUID owner) {
        return jdbc.sql("select client_id from vendor_app where owner_id = ? order by client_id")
                .param(owner)
                .query(String.class)
                .list();
    }
}
