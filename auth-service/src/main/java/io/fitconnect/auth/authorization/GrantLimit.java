package io.fitconnect.auth.authorization;

import org.springframework.security.core.Authentication;

/** May refuse a request for tokens, within the transaction of its grant; what it writes is kept when it refuses. */
public interface GrantLimit {

    /** Throws an OAuth2AuthenticationException to refuse. */
    void check(Authentication request);
}
