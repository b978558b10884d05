package io.fitconnect.auth.authorization;

import com.nimbusds.jose.JWSObject;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.auth.revocation.RevokeTokens;
import io.fitconnect.auth.revocation.RevokedTokens;
import io.fitconnect.platform.usecase.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/**
 * The code grant, which says that a client takes part in a session from now on. A code that comes again ends all that it gave
 * (RFC 6749, section 4.1.2), everywhere: the party that came first may have intercepted it.
 */
final class CodeGrant extends AtomicGrant {

    private static final Logger LOG = LoggerFactory.getLogger(CodeGrant.class);

    private final Authorizations authorizations;
    private final RevokeTokens revokeTokens;
    private final ApplicationEventPublisher events;

    CodeGrant(
            AuthenticationProvider grant,
            List<GrantLimit> limits,
            Transactions transactions,
            Authorizations authorizations,
            RevokeTokens revokeTokens,
            ApplicationEventPublisher events,
            MeterRegistry meters) {
        super(grant, limits, transactions, meters);
        this.authorizations = authorizations;
        this.revokeTokens = revokeTokens;
        this.events = events;
    }

    @Override
    OAuth2AuthenticationException refused(Authentication request, OAuth2AuthenticationException refusal) {
        if (request instanceof OAuth2AuthorizationCodeAuthenticationToken redemption
                && redemption.getPrincipal() instanceof OAuth2ClientAuthenticationToken caller
                && caller.getRegisteredClient() != null) {
            RegisteredClient client = caller.getRegisteredClient();
            authorizations
                    .endFamilyOfRedeemed(redemption.getCode(), client.getId())
                    .ifPresent(this::end);
        }
        return refusal;
    }

    private void end(EndedFamily family) {
        revokeTokens.handle(RevokedTokens.ofFamily(family.account(), family.id()));
        LOG.warn("A redeemed code came again; ended its family {}", family.id());
    }

    @Override
    void granted(Authentication result) {
        if (result instanceof OAuth2AccessTokenAuthenticationToken tokens
                && tokens.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN) instanceof String idToken) {
            announce(tokens, idToken);
        }
    }

    private void announce(OAuth2AccessTokenAuthenticationToken tokens, String idToken) {
        try {
            Map<String, Object> claims = JWSObject.parse(idToken).getPayload().toJSONObject();
            if (claims.get("sid") instanceof String session) {
                events.publishEvent(new ClientJoinedSession(
                        tokens.getRegisteredClient(), AccountId.of(String.valueOf(claims.get("sub"))), session));
            }
        } catch (ParseException e) {
            throw new IllegalStateException("The ID token that was made here cannot be read", e);
        }
    }
}
