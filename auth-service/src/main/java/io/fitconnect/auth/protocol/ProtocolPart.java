package io.fitconnect.auth.protocol;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;

/** A feature's part in the authorization server. */
@FunctionalInterface
public interface ProtocolPart {

    /** Adds to, or replaces, what the server does by itself. */
    void attach(OAuth2AuthorizationServerConfigurer server);

    /** Adds filters around the server's own, where the server has no place for a check. */
    default void addFilters(HttpSecurity http) {}
}
