package io.fitconnect.platform.security;

import io.fitconnect.platform.crypto.FastCrypto;
import io.fitconnect.platform.revocation.RevocationSettings;
import io.fitconnect.platform.revocation.Revocations;
import io.fitconnect.platform.token.SecuritySettings;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.OAuth2ProtectedResourceMetadata;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.DPoPAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes every service a resource server with the same rules. */
@AutoConfiguration(before = OAuth2ResourceServerAutoConfiguration.class)
@EnableConfigurationProperties({
    SecuritySettings.class,
    FirstPartyClients.class,
    RevocationSettings.class,
    VerifiedTokenSettings.class
})
@Import(MethodSecurity.class)
public class SecurityAutoConfiguration {

    private static final int MANAGEMENT_CHAIN = 900;
    private static final int API_CHAIN = 1000;

    /** Observing each security filter cost a token request more than its signature; the server's own observation stays. */
    @Bean
    @ConditionalOnMissingBean
    SecurityObservationSettings unobservedSecurity() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    FastCrypto fastCrypto() {
        return new FastCrypto();
    }

    @Bean
    @DependsOn("fastCrypto")
    @ConditionalOnMissingBean(JwtDecoder.class)
    JwtDecoder accessTokenDecoder(SecuritySettings settings) {
        return TokenDecoders.of(settings);
    }

    @Bean
    Revocations revocations(RevocationSettings settings, ObjectProvider<Clock> clock) {
        return new Revocations(settings, clock.getIfAvailable(Clock::systemUTC));
    }

    /** Not a {@link JwtDecoder} to inject: it stands in front of the one that the service has. */
    @Bean
    VerifiedTokensFactory verifiedTokens(
            SecuritySettings security,
            VerifiedTokenSettings settings,
            Revocations revocations,
            ObjectProvider<Clock> clock) {
        return decoder -> new VerifiedTokens(
                decoder, revocations, security.clockSkew(), settings.size(), clock.getIfAvailable(Clock::systemUTC));
    }

    /** Lazy, because few services have a server beside that of Spring MVC. */
    @Bean
    @Lazy
    BearerTokens bearerTokens(JwtDecoder decoder, VerifiedTokensFactory verifiedTokens) {
        return new BearerTokens(verifiedTokens.inFrontOf(decoder));
    }

    /** Management endpoints have a port of their own, which the network keeps inside. */
    @Bean
    @Order(MANAGEMENT_CHAIN)
    SecurityFilterChain managementSecurityFilterChain(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(API_CHAIN)
    @ConditionalOnMissingBean(name = "apiSecurityFilterChain")
    SecurityFilterChain apiSecurityFilterChain(
            HttpSecurity http, JwtDecoder decoder, VerifiedTokensFactory verifiedTokens, SecuritySettings settings) {
        ProblemChallenge challenge = new ProblemChallenge();
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(new TokenAuthorities());
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/v3/api-docs", "/v3/api-docs/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(challenge)
                        .accessDeniedHandler(challenge)
                        .protectedResourceMetadata(metadata ->
                                metadata.protectedResourceMetadataCustomizer(about -> describe(about, settings)))
                        .jwt(jwt ->
                                jwt.decoder(verifiedTokens.inFrontOf(decoder)).jwtAuthenticationConverter(converter))
                        .dPoP(proofs -> proofs.authenticationConverter(new PublicTarget(settings.issuer()))
                                .authenticationFailureHandler(new ProblemChallenge(new DPoPAuthenticationEntryPoint())))
                        .withObjectPostProcessor(answering(challenge)))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(challenge).accessDeniedHandler(challenge))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** RFC 9728: names the public address, and not the host that the request happened to name. */
    private static void describe(OAuth2ProtectedResourceMetadata.Builder resource, SecuritySettings settings) {
        resource.resource(settings.issuer())
                .authorizationServer(settings.issuer())
                .tlsClientCertificateBoundAccessTokens(false);
    }

    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answering(
            AuthenticationFailureHandler handler) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(handler);
                return filter;
            }
        };
    }

    @Bean
    WebMvcConfigurer callerArguments(FirstPartyClients house) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgumentResolver());
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AuthorizationFirst());
                registry.addInterceptor(new HouseApps(house));
            }
        };
    }
}
