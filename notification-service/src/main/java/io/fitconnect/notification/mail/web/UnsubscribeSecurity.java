package io.fitconnect.notification.mail.web;

import io.fitconnect.notification.mail.UnsubscribeLinks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Lets mails be ended without a token: a mail program sends none, and the link is the key. */
@Configuration(proxyBeanMethods = false)
class UnsubscribeSecurity {

    private static final int BEFORE_THE_API = 990;

    @Bean
    @Order(BEFORE_THE_API)
    SecurityFilterChain unsubscribeSecurityFilterChain(HttpSecurity http) {
        return http.securityMatcher(UnsubscribeLinks.PATH + "**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
