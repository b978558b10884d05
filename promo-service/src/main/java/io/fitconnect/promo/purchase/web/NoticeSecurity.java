package io.fitconnect.promo.purchase.web;

import io.fitconnect.platform.security.KeyedAddresses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Lets shops post without a token of ours: they sign. */
@Configuration(proxyBeanMethods = false)
class NoticeSecurity {

    @Bean
    @Order(KeyedAddresses.ORDER)
    SecurityFilterChain noticeSecurityFilterChain(HttpSecurity http) {
        return KeyedAddresses.chain(
                http, PathPatternRequestMatcher.withDefaults().matcher(NoticeController.PATH + "/**"));
    }
}
