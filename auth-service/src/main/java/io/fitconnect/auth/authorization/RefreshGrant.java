package io.fitconnect.auth.authorization;

import io.fitconnect.auth.client.RegisteredClients;
import io.fitconnect.auth.revocation.RevokeTokens;
import io.fitconnect.auth.revocation.RevokedTokens;
import io.fitconnect.platform.usecase.Transactions;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2RefreshTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/**
 * The refresh grant that notices a used token (RFC 9700, section 4.14.2): it is not known whether the client or a thief
 * came second, so nothing of the family is good any more and the athlete signs in again. Only the token before the current one is
 * answered again for some seconds while the current one is unused: then an answer may have been lost.
 */
final class RefreshGrant extends AtomicGrant {

    private static final Logger LOG = LoggerFactory.getLogger(RefreshGrant.class);

    private final Authorizations authorizations;
    private final RegisteredClients clients;
    private final RevokeTokens revokeTokens;
    private final ReuseNotice notice;
    private final Counter reuses;

    RefreshGrant(
            AuthenticationProvider grant,
            Transactions transactions,
            Authorizations authorizations,
            RegisteredClients clients,
            RevokeTokens revokeTokens,
            List<GrantLimit> limits,
            ReuseNotice notice,
            MeterRegistry meters) {
        super(grant, limits, transactions, meters);
        this.authorizations = authorizations;
        this.clients = clients;
        this.revokeTokens = revokeTokens;
        this.notice = notice;
        this.reuses = meters.counter("fitconnect.auth.refresh.reuses");
    }

    /** Whether the token was used before is asked only when it is not good: so a good one costs no statement more. */
    @Override
    OAuth2AuthenticationException refused(Authentication request, OAuth2AuthenticationException refusal) {
        return request instanceof OAuth2RefreshTokenAuthenticationToken refresh
                ? authorizations
                        .endFamilyOfUsed(refresh.getRefreshToken())
                        .<OAuth2AuthenticationException>map(this::end)
                        .orElse(refusal)
                : refusal;
    }

    private TokenReused end(EndedFamily family) {
        revoke(family);
        return new TokenReused(family.id());
    }

    /** The copy's access tokens too. */
    private void revoke(EndedFamily family) {
        RegisteredClient client = clients.findById(family.registeredClient());
        if (client != null) {
            revokeTokens.handle(RevokedTokens.ofFamily(family.account(), family.id()));
            notice.send(family, client.getClientName());
        }
    }

    @Override
    void report(OAuth2AuthenticationException refusal) {
        if (refusal instanceof TokenReused reuse) {
            reuses.increment();
            LOG.warn("A used refresh token came again; ended its family {}", reuse.family);
        }
    }

    private static final class TokenReused extends OAuth2AuthenticationException {

        private static final long serialVersionUID = 1L;

        private final String family;

        TokenReused(String family) {
            super(OAuth2ErrorCodes.INVALID_GRANT);
            this.family = family;
        }
    }
}
