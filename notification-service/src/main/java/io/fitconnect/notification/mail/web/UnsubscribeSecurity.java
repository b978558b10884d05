package io.fitconnect.notification.mail.web;

import io.fitconnect.notification.mail.UnsubscribeLinks;
import io.fitconnect.platform.security.KeyedAddresses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Lets mails be ended without a token: a mail program sends none, and the link is the key. */
@Configuration(proxyBeanMethods = false)
class UnsubscribeSecurity {

    @Bean
    @Order(KeyedAddresses.ORDER)
    SecurityFilterChain unsubscribeSecurityFilterChain(HttpSecurity http) {
        return KeyedAddresses.chain(
                http, PathPatternRequestMatcher.withDefaults().matcher(UnsubscribeLinks.PATH + "**"));
    }
}
