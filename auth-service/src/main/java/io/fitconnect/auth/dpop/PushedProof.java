package io.fitconnect.auth.dpop;

import io.fitconnect.auth.authorization.KeyProof;
import io.fitconnect.auth.replay.UsedStatements;
import io.fitconnect.platform.token.SecuritySettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2AuthorizationCodeRequestAuthenticationConverter;
import org.springframework.stereotype.Component;

/**
 * Reads a request that is pushed with a proof: its code is bound to the key as if {@code dpop_jkt} named it (RFC 9449, section 10.1).
 * No {@code AuthenticationConverter}, which every filter chain would take for its own.
 */
@Component
public class PushedProof {

    private static final String KEY = "dpop_jkt";

    private final OAuth2AuthorizationCodeRequestAuthenticationConverter requests =
            new OAuth2AuthorizationCodeRequestAuthenticationConverter();
    private final Proofs proofs;
    private final UsedStatements used;
    private final String target;

    PushedProof(UsedStatements used, SecuritySettings settings, Clock clock) {
        this.proofs = new Proofs(clock);
        this.used = used;
        this.target = settings.issuer() + "/oauth2/par";
    }

    /** Returns the request with the key of its proof; null when it has no proof. */
    public @Nullable Authentication convert(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders(OAuth2AccessToken.TokenType.DPOP.getValue()));
        return headers.isEmpty() ? null : requests.convert(new Bound(request, keyOf(headers, request)));
    }

    private String keyOf(List<String> headers, HttpServletRequest request) {
        if (headers.size() != 1) {
            throw ProofLimit.refusal("Send one proof");
        }
        try {
            KeyProof proof = proofs.read(headers.get(0), HttpMethod.POST.name(), target);
            String named = request.getParameter(KEY);
            if ((named != null && !named.equals(proof.thumbprint())) || !ProofLimit.useUp(proof, used)) {
                throw ProofLimit.refusal("The proof is of another key than dpop_jkt, or was used before");
            }
            return proof.thumbprint();
        } catch (JwtException | IllegalArgumentException wrong) {
            throw ProofLimit.refusal("The proof is not valid for POST " + target);
        }
    }

    private static final class Bound extends HttpServletRequestWrapper {

        private final String key;

        Bound(HttpServletRequest request, String key) {
            super(request);
            this.key = key;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> parameters = new HashMap<>(super.getParameterMap());
            parameters.put(KEY, new String[] {key});
            return parameters;
        }
    }
}
