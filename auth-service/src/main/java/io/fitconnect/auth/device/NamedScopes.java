package io.fitconnect.auth.device;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2DeviceAuthorizationRequestAuthenticationToken;

/** Refuses a device that asks for nothing: its owner could not allow anything. */
record NamedScopes(AuthenticationProvider requests) implements AuthenticationProvider {

    @Override
    public @Nullable Authentication authenticate(Authentication authentication) {
        if (authentication instanceof OAuth2DeviceAuthorizationRequestAuthenticationToken request
                && (request.getScopes() == null || request.getScopes().isEmpty())) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_SCOPE);
        }
        return requests.authenticate(authentication);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return requests.supports(authentication);
    }
}
