package io.fitconnect.auth;

import io.fitconnect.auth.interruption.InterruptedPages;
import io.fitconnect.auth.interruption.InterruptedRequests;
import io.fitconnect.auth.signin.Assurance;
import io.fitconnect.auth.signin.SignInCompletion;
import io.fitconnect.auth.stepup.BackOfficeAssurance;
import io.fitconnect.auth.stepup.StepUp;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The pages and who may see them. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    private static final int ORDER = 200;
    private static final String[] OPEN = {
        "/login",
        SignInCompletion.SUSPENDED,
        "/login/second-factor",
        "/login/confirm",
        "/login/passkey",
        "/login/with/**",
        "/register",
        "/register/**",
        "/recover",
        "/recover/**",
        "/logout",
        "/login/keep-account",
        "/account/signed-out",
        "/account/deletion",
        "/account/email/proof",
        "/account/email/proof/done",
        "/help",
        "/terms",
        "/privacy",
        "/assets/**",
        "/error"
    };
    private static final String[] SIGNED_IN = {
        "/consent",
        "/device",
        "/device/**",
        "/login/continue",
        "/account",
        "/account/**",
        "/back-office",
        "/back-office/**"
    };

    @Bean
    CsrfTokenRepository csrfTokens() {
        return new HttpSessionCsrfTokenRepository();
    }

    /** Pages that a visitor comes back to after signing in. */
    private static RequestMatcher worthComingBackTo() {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(Stream.of("/account/**", "/device/**", "/back-office/**")
                .map(path -> (RequestMatcher) paths.matcher(HttpMethod.GET, path))
                .toList());
    }

    @Bean
    @Order(ORDER)
    SecurityFilterChain pageSecurityFilterChain(
            HttpSecurity http,
            CsrfTokenRepository csrfTokens,
            InterruptedRequests interrupted,
            Assurance assurance,
            BackOfficeAssurance backOffice) {
        return http.securityMatchers(paths -> paths.requestMatchers(OPEN).requestMatchers(SIGNED_IN))
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
                .logout(AbstractHttpConfigurer::disable)
                .addFilterAfter(new StepUp(assurance, backOffice), AuthorizationFilter.class)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(failures -> failures.authenticationEntryPoint(
                                new InterruptedPages(interrupted, worthComingBackTo()))
                        .accessDeniedHandler(new OutdatedForm(interrupted)))
                .headers(PageHeaders::describe)
                .build();
    }
}
