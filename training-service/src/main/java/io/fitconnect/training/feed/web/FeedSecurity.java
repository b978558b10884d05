package io.fitconnect.training.feed.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Lets calendars be read without a token: their address is the key. */
@Configuration(proxyBeanMethods = false)
class FeedSecurity {

    private static final int BEFORE_THE_API = 990;

    @Bean
    @Order(BEFORE_THE_API)
    SecurityFilterChain calendarFeedSecurityFilterChain(HttpSecurity http) {
        return http.securityMatcher(CalendarFeedController.PATH + "/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
