package io.fitconnect.auth.consent.persistence;

import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.platform.usecase.Transactions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.stereotype.Component;

/** What athletes have allowed vendors, in the table {@code oauth2_authorization_consent}. */
@Component
class JdbcConsents extends JdbcOAuth2AuthorizationConsentService {

    private final Transactions transactions;

    JdbcConsents(JdbcOperations jdbc, RegisteredClients clients, Transactions transactions) {
        super(jdbc, clients);
        this.transactions = transactions;
    }

    @Override
    public void save(OAuth2AuthorizationConsent consent) {
        transactions.run(() -> super.save(consent));
    }

    @Override
    public void remove(OAuth2AuthorizationConsent consent) {
        transactions.run(() -> super.remove(consent));
    }

    @Override
    public @Nullable OAuth2AuthorizationConsent findById(String registeredClientId, String principalName) {
        return transactions
                .run(() -> Optional.ofNullable(super.findById(registeredClientId, principalName)))
                .orElse(null);
    }
}
