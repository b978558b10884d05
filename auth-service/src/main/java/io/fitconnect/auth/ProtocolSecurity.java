package io.fitconnect.auth;

import io.fitconnect.auth.clientregistration.ClientRegistrationSettings;
import io.fitconnect.auth.interruption.InterruptedPages;
import io.fitconnect.auth.interruption.InterruptedRequests;
import io.fitconnect.auth.protocol.ProtocolPart;
import io.fitconnect.platform.security.PublicTarget;
import io.fitconnect.platform.security.VerifiedTokensFactory;
import io.fitconnect.platform.token.SecuritySettings;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.DisableEncodeUrlFilter;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The endpoints of OAuth 2.1 and OpenID Connect. */
@Configuration(proxyBeanMethods = false)
class ProtocolSecurity {

    private static final int ORDER = 100;

    @Bean
    AuthorizationServerSettings authorizationServerSettings(SecuritySettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
    }

    /** Sessions are known by the account's own {@code sid}; Spring Security's registry would keep them all in memory. */
    @Bean
    SessionRegistry sessionRegistry() {
        return new NoOpSessionRegistry();
    }

    @Bean
    @Order(ORDER)
    SecurityFilterChain protocolSecurityFilterChain(
            HttpSecurity http,
            List<ProtocolPart> parts,
            JwtDecoder decoder,
            VerifiedTokensFactory verifiedTokens,
            SecuritySettings settings,
            ClientRegistrationSettings registration,
            InterruptedRequests interrupted) {
        Discovery discovery =
                new Discovery(registration.enabled() ? settings.issuer() + ClientRegistrationSettings.PATH : null);
        parts.forEach(part -> part.addFilters(http));
        http.addFilterBefore(new BusyStoreFilter(), DisableEncodeUrlFilter.class);
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.authorizationEndpoint(endpoint -> endpoint.consentPage("/consent"))
                            .authorizationServerMetadataEndpoint(
                                    endpoint -> endpoint.authorizationServerMetadataCustomizer(discovery::adjust))
                            .oidc(oidc -> oidc.providerConfigurationEndpoint(
                                    endpoint -> endpoint.providerConfigurationCustomizer(discovery::adjust)));
                    parts.forEach(part -> part.attach(server));
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .requestCache(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(tokens -> tokens.bearerTokenResolver(UserInfoTokens.resolver())
                        .jwt(jwt -> jwt.decoder(verifiedTokens.inFrontOf(decoder)))
                        .dPoP(proofs -> proofs.authenticationConverter(new PublicTarget(settings.issuer()))))
                .exceptionHandling(failures -> failures.defaultAuthenticationEntryPointFor(
                                new UnprovenClient(), UnprovenClient.endpoints())
                        .defaultAuthenticationEntryPointFor(
                                new InterruptedPages(
                                        interrupted,
                                        PathPatternRequestMatcher.withDefaults()
                                                .matcher(HttpMethod.GET, "/oauth2/authorize")),
                                isBrowser()))
                .headers(PageHeaders::describe)
                .build();
    }

    private static RequestMatcher isBrowser() {
        MediaTypeRequestMatcher html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return html;
    }
}
