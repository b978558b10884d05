package io.fitconnect.auth;

import jakarta.servlet.Filter;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The filters of the busiest endpoint. Those of the other endpoints look at each request too and let it pass; this chain holds the ones
 * that a request for tokens meets, the same instances in the same order.
 */
@Configuration(proxyBeanMethods = false)
class TokenSecurity {

    private static final int BEFORE_PROTOCOL = 99;

    /** By name, since one of them is not public. */
    static final List<String> NEEDED = List.of(
            "BusyStoreFilter",
            "SecurityContextHolderFilter",
            "AuthorizationServerContextFilter",
            "HeaderWriterFilter",
            "OAuth2ClientAuthenticationFilter",
            "AnonymousAuthenticationFilter",
            "ExceptionTranslationFilter",
            "AuthorizationFilter",
            "OAuth2TokenEndpointFilter");

    @Bean
    @Order(BEFORE_PROTOCOL)
    SecurityFilterChain tokenSecurityFilterChain(
            @Qualifier("protocolSecurityFilterChain") SecurityFilterChain protocol) {
        List<Filter> filters = protocol.getFilters().stream()
                .filter(filter -> NEEDED.contains(nameOf(filter)))
                .toList();
        List<String> found = filters.stream().map(TokenSecurity::nameOf).toList();
        if (!found.equals(NEEDED)) {
            throw new IllegalStateException(
                    "The token endpoint needs the filters " + NEEDED + " in this order, not " + found);
        }
        return new DefaultSecurityFilterChain(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/oauth2/token"), filters);
    }

    private static String nameOf(Filter filter) {
        return filter.getClass().getSimpleName();
    }
}
