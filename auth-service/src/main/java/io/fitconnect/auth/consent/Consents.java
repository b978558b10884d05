package io.fitconnect.auth.consent;

import io.fitconnect.auth.account.AccountId;
import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;

/** All consents. What is saved or removed takes effect by {@link ConsentChanges} in the same transaction. */
public interface Consents extends OAuth2AuthorizationConsentService {

    /** What an account allows, in the order of the applications' ids. */
    List<GivenConsent> list(AccountId account);

    /** The scopes that the account allows the application; empty when it allows nothing. */
    Set<String> scopes(AccountId account, String registeredClient);

    /** Replaces what the account allows the application; no scope takes the consent back. */
    void replace(AccountId account, String registeredClient, Set<String> scopes);

    /** Counts a change of the account's consents, and returns the number of all so far. */
    long nextVersion(AccountId account);
}
