package io.fitconnect.social.club.web;

import io.fitconnect.platform.security.KeyedAddresses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Lets invitations to clubs be read without a token: their address is the key. */
@Configuration(proxyBeanMethods = false)
class ClubInvitationSecurity {

    @Bean
    @Order(KeyedAddresses.ORDER)
    SecurityFilterChain clubInvitationSecurityFilterChain(HttpSecurity http) {
        return KeyedAddresses.chain(
                http,
                PathPatternRequestMatcher.withDefaults()
                        .matcher(HttpMethod.GET, ClubInvitationController.PATH + "/{secret}"));
    }
}
