package io.fitconnect.auth.authorization;

import org.springframework.security.core.Authentication;

/** May refuse a request for tokens by throwing an OAuth2AuthenticationException. */
public interface GrantLimit {

    /** Looks at a request before the transaction of its grant begins, and may replace it by one that was checked. */
    default Authentication prepare(Authentication request) {
        return request;
    }

    /** Looks at a request within the transaction; what it writes is kept when it refuses, and undone when the transaction repeats. */
    void check(Authentication request);
}
