package io.fitconnect.promo.link.web;

import io.fitconnect.platform.security.KeyedAddresses;
import io.fitconnect.promo.link.LinkPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Lets links be followed without a token: their signature is the key. */
@Configuration(proxyBeanMethods = false)
class LinkSecurity {

    @Bean
    @Order(KeyedAddresses.ORDER)
    SecurityFilterChain linkSecurityFilterChain(HttpSecurity http) {
        return KeyedAddresses.chain(
                http, PathPatternRequestMatcher.withDefaults().matcher(LinkPaths.PATH + "/**"));
    }
}
