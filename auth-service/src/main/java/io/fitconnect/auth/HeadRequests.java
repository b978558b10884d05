package io.fitconnect.auth;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers HEAD at the protocol's endpoints as GET is answered (RFC 9110, section 9.3.2), of which the server's own filters know
 * nothing. Tomcat leaves out the body.
 */
@Configuration(proxyBeanMethods = false)
class HeadRequests {

    /** Behind the check for well-formed requests, before the filters of security. */
    private static final int EARLY = Ordered.HIGHEST_PRECEDENCE + 20;

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> headRequestsOfTheProtocol() {
        FilterRegistrationBean<OncePerRequestFilter> registration = new FilterRegistrationBean<>(new AsGet());
        registration.setOrder(EARLY);
        return registration;
    }

    private static final class AsGet extends OncePerRequestFilter {

        private final RequestMatcher endpoints = new OrRequestMatcher(Stream.of(
                        "/.well-known/**", "/oauth2/jwks", "/oauth2/authorize", "/connect/logout")
                .map(path -> (RequestMatcher)
                        PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.HEAD, path))
                .toList());

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            chain.doFilter(endpoints.matches(request) ? new Got(request) : request, response);
        }
    }

    private static final class Got extends HttpServletRequestWrapper {

        Got(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }
    }
}
