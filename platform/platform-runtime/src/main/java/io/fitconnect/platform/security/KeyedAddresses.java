package io.fitconnect.platform.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Lets addresses be called without a token that hold a secret and so are their own key: a calendar, a link in a mail, an invitation. */
public final class KeyedAddresses {

    /** Before the chain of the API, which demands a token. */
    public static final int ORDER = 990;

    private KeyedAddresses() {}

    /** The chain for the addresses of one feature. It keeps no session. */
    public static SecurityFilterChain chain(HttpSecurity http, RequestMatcher addresses) {
        return http.securityMatcher(addresses)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
