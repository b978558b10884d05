package io.fitconnect.auth.authorization;

import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.protocol.ProtocolPart;
import io.fitconnect.auth.revocation.RevokeTokens;
import io.fitconnect.auth.revocation.RevokedTokens;
import io.fitconnect.auth.signin.SignedInAccount;
import io.fitconnect.platform.usecase.Transactions;
import java.security.Principal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2TokenRevocationAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;

/**
 * Ends what a client gives up everywhere (RFC 7009, section 2.1): gateway and services do not ask here about each token, so the revocation
 * goes into their feed. It names the family of the token, or the client where the token is the client's own.
 */
@Component
class GivenUpTokens implements ProtocolPart {

    private final Authorizations authorizations;
    private final RegisteredClients clients;
    private final RevokeTokens revokeTokens;
    private final Transactions transactions;

    GivenUpTokens(
            Authorizations authorizations,
            RegisteredClients clients,
            RevokeTokens revokeTokens,
            Transactions transactions) {
        this.authorizations = authorizations;
        this.clients = clients;
        this.revokeTokens = revokeTokens;
        this.transactions = transactions;
    }

    @Override
    public void attach(OAuth2AuthorizationServerConfigurer server) {
        server.tokenRevocationEndpoint(
                endpoint -> endpoint.authenticationProviders(providers -> providers.replaceAll(Announced::new)));
    }

    private void revoke(OAuth2Authorization given) {
        RegisteredClient client = Objects.requireNonNull(clients.findById(given.getRegisteredClientId()));
        Authentication owner = given.getAttribute(Principal.class.getName());
        revokeTokens.handle(SignedInAccount.find(owner)
                .map(signedIn -> RevokedTokens.ofFamily(AccountId.of(given.getPrincipalName()), given.getId()))
                .orElseGet(() -> RevokedTokens.ofClient(client.getClientId())));
    }

    /** A token that was given up before, or that another client has, revokes nothing. */
    private static boolean isActive(OAuth2Authorization found, String token) {
        return Optional.ofNullable(found.getToken(token))
                .filter(OAuth2Authorization.Token::isActive)
                .isPresent();
    }

    private final class Announced implements AuthenticationProvider {

        private final AuthenticationProvider revocation;

        Announced(AuthenticationProvider revocation) {
            this.revocation = revocation;
        }

        @Override
        public @Nullable Authentication authenticate(Authentication request) {
            return transactions
                    .run(() -> {
                        Optional<OAuth2Authorization> active = findActive(request);
                        Optional<Authentication> answer = Optional.ofNullable(revocation.authenticate(request));
                        active.ifPresent(GivenUpTokens.this::revoke);
                        return answer;
                    })
                    .orElse(null);
        }

        @Override
        public boolean supports(Class<?> authentication) {
            return revocation.supports(authentication);
        }

        private Optional<OAuth2Authorization> findActive(Authentication request) {
            return request instanceof OAuth2TokenRevocationAuthenticationToken given
                    ? Optional.ofNullable(authorizations.findByToken(given.getToken(), null))
                            .filter(found -> isActive(found, given.getToken()))
                    : Optional.empty();
        }
    }
}
