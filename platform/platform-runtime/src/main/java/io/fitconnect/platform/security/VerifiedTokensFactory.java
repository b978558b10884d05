package io.fitconnect.platform.security;

import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Has a decoder check each token once, and refuse those that were revoked. */
@FunctionalInterface
public interface VerifiedTokensFactory {

    JwtDecoder inFrontOf(JwtDecoder decoder);
}
