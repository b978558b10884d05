package io.fitconnect.platform.security;

import io.fitconnect.platform.seal.ContextKeys;
import io.fitconnect.platform.seal.Sealer;
import io.fitconnect.platform.seal.SealingSettings;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Sealing of secrets and keys for devices, in a service that has a ring of keys. */
@AutoConfiguration
@ConditionalOnProperty("fitconnect.sealing.current")
@EnableConfigurationProperties(SealingSettings.class)
public class SealingAutoConfiguration {

    @Bean
    Sealer sealer(SealingSettings settings, Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            settings.requireProductionKeys();
        }
        return new Sealer(settings);
    }

    @Bean
    ContextKeys contextKeys(SealingSettings settings) {
        return new ContextKeys(settings);
    }
}
