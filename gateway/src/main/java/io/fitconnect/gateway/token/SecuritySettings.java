package io.fitconnect.gateway.token;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who issues tokens, the same settings as in every service.
 *
 * @param issuer exact value of {@code iss}
 * @param audience value that {@code aud} must contain
 * @param jwksUri where the sign-in service publishes its keys, inside the house
 */
@ConfigurationProperties("fitconnect.security")
@Validated
record SecuritySettings(
        @DefaultValue("http://localhost:8080") @NotBlank String issuer,
        @DefaultValue("fitconnect-api") @NotBlank String audience,

        @DefaultValue("http://127.0.0.1:8081/oauth2/jwks") @NotNull
        URI jwksUri) {}
