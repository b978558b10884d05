package io.fitconnect.benchmarks.stock;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;

/**
 * Spring Cloud Gateway with its own routing filters behind Spring Security's resource server: the same routes, the same check
 * of a token (ES256, issuer, audience, times) with the same native provider. It has no limits, traces or header rules.
 */
@SpringBootApplication
public class StockGateway {

    public static void main(String[] arguments) {
        AmazonCorrettoCryptoProvider.install();
        SpringApplication.run(StockGateway.class, arguments);
    }

    @Bean
    SecurityWebFilterChain chain(ServerHttpSecurity http) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .authorizeExchange(paths -> paths.pathMatchers("/api/**")
                        .authenticated()
                        .anyExchange()
                        .permitAll())
                .oauth2ResourceServer(server -> server.jwt(jwt -> {}))
                .build();
    }

    @Bean
    ReactiveJwtDecoder decoder(
            @Value("${upstream}") String upstream,
            @Value("${issuer}") String issuer,
            @Value("${audience}") String audience,
            @Value("${keep-tokens}") boolean keepTokens) {
        NimbusReactiveJwtDecoder decoder = NimbusReactiveJwtDecoder.withJwkSetUri(upstream + "/oauth2/jwks")
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(Duration.ofSeconds(10)),
                new JwtIssuerValidator(issuer),
                new JwtAudienceValidator(audience)));
        return keepTokens ? new CachingJwtDecoder(decoder) : decoder;
    }
}
