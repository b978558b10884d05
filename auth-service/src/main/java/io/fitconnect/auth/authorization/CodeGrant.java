package io.fitconnect.auth.authorization;

import com.nimbusds.jose.JWSObject;
import io.fitconnect.auth.account.AccountId;
import io.fitconnect.platform.usecase.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;

/** The code grant, which says that a client takes part in a session from now on. */
final class CodeGrant extends AtomicGrant {

    private final List<GrantLimit> limits;
    private final ApplicationEventPublisher events;

    CodeGrant(
            AuthenticationProvider grant,
            List<GrantLimit> limits,
            Transactions transactions,
            ApplicationEventPublisher events,
            MeterRegistry meters) {
        super(grant, transactions, meters);
        this.limits = limits;
        this.events = events;
    }

    @Override
    void inspect(Authentication request) {
        limits.forEach(limit -> limit.check(request));
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
