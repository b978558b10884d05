package io.fitconnect.auth;

import io.fitconnect.auth.clientregistration.ClientRegistrationSettings;
import io.fitconnect.auth.clientregistration.RegistrationEndpoint;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.session.DisableEncodeUrlFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** The endpoint of dynamic client registration, which reads the initial access token by itself; absent unless enabled. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("fitconnect.auth.client-registration.enabled")
class RegistrationSecurity {

    private static final int ORDER = 150;

    @Bean
    @Order(ORDER)
    SecurityFilterChain registrationSecurityFilterChain(HttpSecurity http, RegistrationEndpoint endpoint) {
        return http.securityMatcher(ClientRegistrationSettings.PATH)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new BusyStoreFilter(), DisableEncodeUrlFilter.class)
                .addFilterAfter(new EndpointFilter(endpoint), AuthorizationFilter.class)
                .headers(PageHeaders::describe)
                .build();
    }

    private static final class EndpointFilter extends OncePerRequestFilter {

        private final RegistrationEndpoint endpoint;

        EndpointFilter(RegistrationEndpoint endpoint) {
            this.endpoint = endpoint;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            endpoint.handle(request, response);
        }
    }
}
