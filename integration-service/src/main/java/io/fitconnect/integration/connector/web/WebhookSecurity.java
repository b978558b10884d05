package io.fitconnect.integration.connector.web;

import io.fitconnect.platform.security.KeyedAddresses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Lets trackers post without a token of ours: they sign. */
@Configuration(proxyBeanMethods = false)
class WebhookSecurity {

    @Bean
    @Order(KeyedAddresses.ORDER)
    SecurityFilterChain webhookSecurityFilterChain(HttpSecurity http) {
        return KeyedAddresses.chain(
                http, PathPatternRequestMatcher.withDefaults().matcher(WebhookController.PATH + "/**"));
    }
}
