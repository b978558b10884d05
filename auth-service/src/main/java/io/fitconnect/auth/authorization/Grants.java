package io.fitconnect.auth.authorization;

import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.protocol.ProtocolPart;
import io.fitconnect.auth.revocation.RevokeTokens;
import io.fitconnect.platform.usecase.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2DeviceCodeAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2RefreshTokenAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.stereotype.Component;

/** The grants that are offered: authorization code, refresh token, client credentials, device code. Others of the server are left out. */
@Component
class Grants implements ProtocolPart {

    private final Authorizations authorizations;
    private final RegisteredClients clients;
    private final RevokeTokens revokeTokens;
    private final List<GrantLimit> limits;
    private final ReuseNotice notice;
    private final OAuth2TokenGenerator<? extends OAuth2Token> tokens;
    private final Clock clock;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final MeterRegistry meters;

    Grants(
            Authorizations authorizations,
            RegisteredClients clients,
            RevokeTokens revokeTokens,
            List<GrantLimit> limits,
            ReuseNotice notice,
            OAuth2TokenGenerator<? extends OAuth2Token> tokens,
            Clock clock,
            Transactions transactions,
            ApplicationEventPublisher events,
            MeterRegistry meters) {
        this.authorizations = authorizations;
        this.clients = clients;
        this.revokeTokens = revokeTokens;
        this.limits = limits;
        this.notice = notice;
        this.tokens = tokens;
        this.clock = clock;
        this.transactions = transactions;
        this.events = events;
        this.meters = meters;
    }

    @Override
    public void attach(OAuth2AuthorizationServerConfigurer server) {
        server.tokenEndpoint(endpoint -> endpoint.accessTokenRequestConverter(new CodeVerifierForm())
                .authenticationProviders(this::keepOffered));
    }

    /** Leaves the offered grants in the list, each in a transaction. */
    private void keepOffered(List<AuthenticationProvider> grants) {
        List<AuthenticationProvider> offered =
                grants.stream().map(this::find).flatMap(Optional::stream).toList();
        grants.clear();
        grants.addAll(offered);
    }

    private Optional<AuthenticationProvider> find(AuthenticationProvider grant) {
        if (grant instanceof OAuth2RefreshTokenAuthenticationProvider) {
            return Optional.of(new RefreshGrant(
                    new FamilyRefresh(authorizations, tokens, clock),
                    transactions,
                    authorizations,
                    clients,
                    revokeTokens,
                    limits,
                    notice,
                    meters));
        }
        if (grant instanceof OAuth2AuthorizationCodeAuthenticationProvider) {
            return Optional.of(
                    new CodeGrant(grant, limits, transactions, authorizations, revokeTokens, events, meters));
        }
        boolean isOffered = grant instanceof OAuth2DeviceCodeAuthenticationProvider
                || grant instanceof OAuth2ClientCredentialsAuthenticationProvider;
        return isOffered ? Optional.of(new AtomicGrant(grant, limits, transactions, meters)) : Optional.empty();
    }
}
