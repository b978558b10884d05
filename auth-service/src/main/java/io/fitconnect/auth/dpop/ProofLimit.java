package io.fitconnect.auth.dpop;

import io.fitconnect.auth.authorization.GrantLimit;
import io.fitconnect.auth.authorization.KeyProof;
import io.fitconnect.auth.replay.UsedStatements;
import io.fitconnect.platform.token.SecuritySettings;
import java.time.Clock;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationGrantAuthenticationToken;
import org.springframework.stereotype.Component;

/** Refuses a request for tokens whose proof is wrong, made for another address, or was used before, also at another instance. */
@Component
class ProofLimit implements GrantLimit {

    private final Proofs proofs;
    private final UsedStatements used;
    private final String target;

    ProofLimit(UsedStatements used, SecuritySettings settings, Clock clock) {
        this.proofs = new Proofs(clock);
        this.used = used;
        this.target = settings.issuer() + "/oauth2/token";
    }

    @Override
    public Authentication prepare(Authentication request) {
        if (!(request instanceof OAuth2AuthorizationGrantAuthenticationToken grant)
                || !grant.getAdditionalParameters().containsKey(KeyProof.RAW)) {
            return request;
        }
        if (!(grant.getAdditionalParameters().get(KeyProof.RAW) instanceof String proof)) {
            throw refusal("Send one proof");
        }
        try {
            return proofs.read(proof, HttpMethod.POST.name(), target).in(grant);
        } catch (JwtException | IllegalArgumentException wrong) {
            throw refusal("The proof is not valid for POST " + target);
        }
    }

    @Override
    public void check(Authentication request) {
        KeyProof.find(request).filter(proof -> !useUp(proof, used)).ifPresent(proof -> {
            throw refusal("The proof was used before");
        });
    }

    /** Returns false when it was used before. */
    static boolean useUp(KeyProof proof, UsedStatements used) {
        return used.use("key " + proof.thumbprint(), proof.id(), proof.goodUntil());
    }

    static OAuth2AuthenticationException refusal(String reason) {
        return new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_DPOP_PROOF, reason, null));
    }
}
