package io.fitconnect.auth;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The pages and who may see them. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    private static final int ORDER = 200;
    private static final String[] OPEN = {
        "/login",
        "/register",
        "/register/**",
        "/recover",
        "/recover/**",
        "/logout",
        "/account/signed-out",
        "/assets/**",
        "/error"
    };
    private static final String[] SIGNED_IN = {"/consent", "/account", "/account/**"};

    @Bean
    CsrfTokenRepository csrfTokens() {
        return new HttpSessionCsrfTokenRepository();
    }

    /** Remembers only an application's request: nothing else is worth coming back to. */
    @Bean
    RequestCache interruptedRequests() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/oauth2/authorize"));
        return cache;
    }

    @Bean
    @Order(ORDER)
    SecurityFilterChain pageSecurityFilterChain(HttpSecurity http, CsrfTokenRepository csrfTokens) {
        return http.securityMatchers(paths -> paths.requestMatchers(OPEN).requestMatchers(SIGNED_IN))
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login"))
                                .accessDeniedHandler(new OutdatedForm()))
                .headers(PageHeaders::describe)
                .build();
    }
}
