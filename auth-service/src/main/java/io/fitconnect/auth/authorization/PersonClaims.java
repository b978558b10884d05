package io.fitconnect.auth.authorization;

import io.fitconnect.auth.account.Account;
import io.fitconnect.auth.authorizationrequest.RequestedClaims;
import io.fitconnect.auth.client.ClientParty;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/**
 * The standard claims that are known of a person (OpenID Connect Core, section 5.4), by the scope that allows them. A claim that
 * an application requests by name needs that scope too: a vendor the athlete's permission, a client of the house its registration.
 */
final class PersonClaims {

    private static final Map<String, List<String>> NAMES = Map.of(
            OidcScopes.PROFILE, List.of("name", "locale", "zoneinfo", "updated_at"),
            OidcScopes.EMAIL, List.of("email", "email_verified"));

    private PersonClaims() {}

    /** All that is known of a person. */
    static Map<String, Object> of(Account account) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("name", account.displayName().value());
        claims.put("locale", account.locale().toLanguageTag());
        claims.put("zoneinfo", account.timeZone().getId());
        claims.put("updated_at", account.describedAt().getEpochSecond());
        claims.put("email", account.email().value());
        claims.put("email_verified", account.isEmailConfirmed());
        return claims;
    }

    /** The names that scopes allow. */
    static Set<String> allowedBy(Set<String> scopes) {
        Set<String> names = new LinkedHashSet<>();
        NAMES.forEach((scope, claims) -> {
            if (scopes.contains(scope)) {
                names.addAll(claims);
            }
        });
        return names;
    }

    /** The requested ones that the client may have. */
    static Set<String> allowed(
            Map<String, RequestedClaims.Wish> requested, RegisteredClient client, Set<String> granted) {
        Set<String> names = allowedBy(ClientParty.of(client) == ClientParty.HOUSE ? client.getScopes() : granted);
        names.retainAll(requested.keySet());
        return names;
    }
}
