package io.fitconnect.auth.applogo.persistence;

import io.fitconnect.auth.applogo.AppLogos;
import io.fitconnect.auth.applogo.Logo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code vendor_app_logo}. */
@Repository
class JdbcAppLogos implements AppLogos {

    /** With the application, which must be approved, and its owner, who must not be locked. */
    private static final String SHOWN = """
             from vendor_app_logo logo
            join vendor_app app on app.client_id = logo.client_id and app.status = 'APPROVED'
            join account owner on owner.id = app.owner_id and owner.suspended_at is null
            where not logo.waiting and logo.client_id\s""";

    private final JdbcClient jdbc;

    JdbcAppLogos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void propose(String clientId, Logo logo) {
        jdbc.sql("""
                        insert into vendor_app_logo (client_id, waiting, picture, digest) values (?, true, ?, ?)
                        on conflict (client_id, waiting) do update set picture = excluded.picture, digest = excluded.digest""").params(clientId, logo.png(), logo.digest()).update();
    }

    @Override
    public void approve(String clientId) {
        jdbc.sql("""
                        insert into vendor_app_logo (client_id, waiting, picture, digest)
                        select client_id, false, picture, digest from vendor_app_logo where client_id = ? and waiting
                        on conflict (client_id, waiting) do update set picture = excluded.picture, digest = excluded.digest""").param(clientId).update();
        refuse(clientId);
    }

    @Override
    public void refuse(String clientId) {
        jdbc.sql("delete from vendor_app_logo where client_id = ? and waiting")
                .param(clientId)
                .update();
    }

    @Override
    public void remove(String clientId) {
        jdbc.sql("delete from vendor_app_logo where client_id = ?")
                .param(clientId)
                .update();
    }

    @Override
    public boolean isWaiting(String clientId) {
        return jdbc.sql("select exists (select 1 from vendor_app_logo where client_id = ? and waiting)")
                .param(clientId)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Logo> findNewest(String clientId) {
        return jdbc.sql("select picture, digest from vendor_app_logo where client_id = ? order by waiting desc limit 1")
                .param(clientId)
                .query(JdbcAppLogos::read)
                .optional();
    }

    @Override
    public Optional<Logo> findShown(String clientId) {
        return jdbc.sql("select logo.picture, logo.digest" + SHOWN + "= ?")
                .param(clientId)
                .query(JdbcAppLogos::read)
                .optional();
    }

    @Override
    public Map<String, String> listShown(Collection<String> clientIds) {
        return jdbc
                .sql("select logo.client_id, logo.digest" + SHOWN + "= any(?)")
                .param(clientIds.toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString("client_id"), row.getString("digest")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Logo read(ResultSet row, int number) throws SQLException {
        return new Logo(row.getBytes("picture"), row.getString("digest"));
    }
}
