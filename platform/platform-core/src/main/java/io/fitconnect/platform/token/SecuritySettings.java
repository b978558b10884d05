package io.fitconnect.platform.token;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whose tokens a service accepts.
 *
 * @param issuer    the public issuer, equal to the claim {@code iss}
 * @param jwksUri   where the issuer's public keys are read, inside the network
 * @param audience  what the claim {@code aud} must contain
 * @param clockSkew how far clocks may be apart when {@code exp} and {@code nbf} are checked
 */
@Validated
@ConfigurationProperties("fitconnect.security")
public record SecuritySettings(
        @DefaultValue("http://localhost:8080") @NotBlank String issuer,

        @DefaultValue("http://127.0.0.1:8081/oauth2/jwks") @NotNull
        URI jwksUri,

        @DefaultValue("fitconnect-api") @NotBlank String audience,
        @DefaultValue("10s") @NotNull Duration clockSkew) {}
