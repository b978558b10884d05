package io.fitconnect.auth.vendorapp.persistence;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.vendorapp.AppDetails;
import io.fitconnect.auth.vendorapp.AppStatus;
import io.fitconnect.auth.vendorapp.VendorApp;
import io.fitconnect.auth.vendorapp.VendorApp.Proposal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads an application from its row, its client's and its proposal's. Addresses and scopes hold neither comma nor space. */
final class VendorAppRow {

    private static final String COMMA = ","; // as Spring Security writes sets

    private VendorAppRow() {}

    static VendorApp read(ResultSet row, int number) throws SQLException {
        return new VendorApp(
                row.getString("client_id"),
                new AccountId(row.getObject("owner_id", UUID.class)),
                row.getBoolean("locked"),
                new AppDetails(
                        row.getString("client_name"),
                        row.getString("website"),
                        split(row.getString("redirect_uris")),
                        split(row.getString("scopes"))),
                AppStatus.valueOf(row.getString("status")),
                row.getString("reason"),
                row.getLong("version"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                findProposal(row));
    }

    static String join(Collection<String> values) {
        return String.join(COMMA, values);
    }

    private static Optional<Proposal> findProposal(ResultSet row) throws SQLException {
        OffsetDateTime submittedAt = row.getObject("submitted_at", OffsetDateTime.class);
        return submittedAt == null
                ? Optional.empty()
                : Optional.of(new Proposal(
                        new AppDetails(
                                row.getString("new_name"),
                                row.getString("new_website"),
                                split(row.getString("new_redirect_uris")),
                                split(row.getString("new_scopes"))),
                        submittedAt.toInstant()));
    }

    private static Set<String> split(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(COMMA, -1));
    }
}
