package io.fitconnect.auth.erasure;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who erases.
 *
 * @param services   the services that keep data of accounts, each of which answers
 * @param promptness how long a service may take before an operator hears of it
 */
@Validated
@ConfigurationProperties("fitconnect.auth.erasure")
public record ErasureSettings(
        @NotEmpty Set<String> services,
        @NotNull @DefaultValue("1h") Duration promptness) {

    public ErasureSettings {
        services = Set.copyOf(services);
    }
}
