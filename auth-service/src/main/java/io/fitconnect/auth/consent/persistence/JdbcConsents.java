package io.fitconnect.auth.consent.persistence;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.consent.ConsentChanges;
import io.fitconnect.auth.consent.Consents;
import io.fitconnect.auth.consent.GivenConsent;
import io.fitconnect.platform.usecase.Transactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.stereotype.Component;

/** What athletes have allowed vendors, in the table {@code oauth2_authorization_consent}. */
@Component
class JdbcConsents implements Consents {

    private static final String SCOPE = "SCOPE_";
    private static final String SELECT =
            "select registered_client_id, authorities, granted_at from oauth2_authorization_consent"
                    + " where principal_name = :account";

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final ConsentChanges changes;
    private final Clock clock;

    JdbcConsents(JdbcClient jdbc, Transactions transactions, ConsentChanges changes, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public void save(OAuth2AuthorizationConsent consent) {
        replace(AccountId.of(consent.getPrincipalName()), consent.getRegisteredClientId(), consent.getScopes());
    }

    @Override
    public void remove(OAuth2AuthorizationConsent consent) {
        replace(AccountId.of(consent.getPrincipalName()), consent.getRegisteredClientId(), Set.of());
    }

    @Override
    public @Nullable OAuth2AuthorizationConsent findById(String registeredClientId, String principalName) {
        Set<String> scopes = scopes(AccountId.of(principalName), registeredClientId);
        if (scopes.isEmpty()) {
            return null;
        }
        var consent = OAuth2AuthorizationConsent.withId(registeredClientId, principalName);
        scopes.forEach(consent::scope);
        return consent.build();
    }

    @Override
    public List<GivenConsent> list(AccountId account) {
        return transactions.run(() -> jdbc.sql(SELECT + " order by registered_client_id")
                .param("account", account.toString())
                .query(JdbcConsents::consent)
                .list());
    }

    @Override
    public Set<String> scopes(AccountId account, String registeredClient) {
        return transactions.run(() -> jdbc.sql(SELECT + " and registered_client_id = :client")
                .param("account", account.toString())
                .param("client", registeredClient)
                .query(JdbcConsents::consent)
                .optional()
                .map(GivenConsent::scopes)
                .orElse(Set.of()));
    }

    @Override
    public void replace(AccountId account, String registeredClient, Set<String> scopes) {
        transactions.run(() -> {
            Set<String> before = scopes(account, registeredClient);
            store(account, registeredClient, scopes);
            changes.apply(account, registeredClient, before, scopes, this);
        });
    }

    @Override
    public long nextVersion(AccountId account) {
        return jdbc.sql("update account set consent_version = consent_version + 1 where id = ?"
                        + " returning consent_version")
                .param(account.value())
                .query(Long.class)
                .single();
    }

    private void store(AccountId account, String registeredClient, Set<String> scopes) {
        if (scopes.isEmpty()) {
            jdbc.sql("delete from oauth2_authorization_consent where registered_client_id = ? and principal_name = ?")
                    .params(registeredClient, account.toString())
                    .update();
            return;
        }
        jdbc.sql("""
                        insert into oauth2_authorization_consent
                            (registered_client_id, principal_name, authorities, granted_at)
                        values (?, ?, ?, ?)
                        on conflict (registered_client_id, principal_name) do update set authorities = excluded.authorities
                        """)
                .params(
                        registeredClient,
                        account.toString(),
                        scopes.stream().sorted().map(SCOPE::concat).collect(Collectors.joining(",")),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static GivenConsent consent(ResultSet row, int number) throws SQLException {
        Set<String> scopes = Arrays.stream(row.getString("authorities").split(",", -1))
                .filter(authority -> authority.startsWith(SCOPE))
                .map(authority -> authority.substring(SCOPE.length()))
                .collect(Collectors.toSet());
        return new GivenConsent(
                row.getString("registered_client_id"),
                scopes,
                Optional.ofNullable(row.getObject("granted_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
