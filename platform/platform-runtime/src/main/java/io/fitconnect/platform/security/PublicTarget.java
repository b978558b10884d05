package io.fitconnect.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.DPoPAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.authentication.DPoPAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Reads a request with a DPoP proof. The proof names the public address that the client called (RFC 9449, section 4.3), while the
 * gateway calls the service by another one.
 */
public record PublicTarget(String publicAddress, AuthenticationConverter requests) implements AuthenticationConverter {

    /** Reads proofs for a service behind this address. */
    public PublicTarget(String publicAddress) {
        this(publicAddress, new DPoPAuthenticationConverter());
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        return requests.convert(request) instanceof DPoPAuthenticationToken proven
                ? new DPoPAuthenticationToken(
                        proven.getAccessToken(),
                        proven.getDPoPProof(),
                        proven.getMethod(),
                        publicAddress + request.getRequestURI())
                : null;
    }
}
